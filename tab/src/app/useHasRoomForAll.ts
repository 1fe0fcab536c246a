import { useSyncExternalStore } from 'react';

/** Below this the secretariat's own views do not fit on the navigation's line in every language. */
const roomQuery = '(max-width: 1099.98px)';

const listen = (listener: () => void) => {
  const media = window.matchMedia(roomQuery);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
};

/** Whether every view of the secretariat fits on one line. */
export const useHasRoomForAll = (): boolean => useSyncExternalStore(listen, () => !window.matchMedia(roomQuery).matches);
