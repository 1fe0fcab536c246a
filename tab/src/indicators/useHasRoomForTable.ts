import { useSyncExternalStore } from 'react';

/** Room for a column of each thing that is told of an indicator. */
const roomQuery = '(min-width: 960px)';

const listen = (listener: () => void) => {
  const media = window.matchMedia(roomQuery);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
};

export const useHasRoomForTable = (): boolean => useSyncExternalStore(listen, () => window.matchMedia(roomQuery).matches);
