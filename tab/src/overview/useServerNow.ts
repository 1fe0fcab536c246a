import { useMemo, useSyncExternalStore } from 'react';
import { ticking } from './ticking';

/** The server's time as it goes on from an instant that it told: this machine's clock may be wrong, its pace is not. Renders anew at each full minute of it. */
export const useServerNow = (told: number | undefined): number | undefined => {
  const clock = useMemo(() => (told === undefined ? undefined : ticking(told, () => performance.now())), [told]);
  return useSyncExternalStore(clock?.onTick ?? still, clock?.now ?? unknown);
};

const still = () => () => {};
const unknown = () => undefined;
