import { useSyncExternalStore } from 'react';

/** Below this a day's column is too narrow for a line of text. */
const roomQuery = '(min-width: 768px)';

const listen = (listener: () => void) => {
  const media = window.matchMedia(roomQuery);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
};

/** Whether a month fits as a grid; where it does not, there is only the list. */
export const useHasRoomForMonth = (): boolean => useSyncExternalStore(listen, () => window.matchMedia(roomQuery).matches);
