import { useSyncExternalStore } from 'react';
import { narrowQuery } from './breakpoints';

const listen = (listener: () => void) => {
  const media = window.matchMedia(narrowQuery);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
};

/** Whether the tab is as narrow as a phone. Only for what CSS cannot do, such as another order of the blocks. */
export const useIsNarrow = (): boolean => useSyncExternalStore(listen, () => window.matchMedia(narrowQuery).matches);
