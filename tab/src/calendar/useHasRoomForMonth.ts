import { useRef, useSyncExternalStore } from 'react';

/** Below this a day's column is too narrow for a line of text. */
const roomQuery = '(min-width: 768px)';

const listen = (listener: () => void) => {
  const media = window.matchMedia(roomQuery);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
};

/** Whether a month fits as a grid; where it does not, there is only the list. What is printed is what was on the screen. */
export const useHasRoomForMonth = (): boolean => {
  const onScreen = useRef(true);
  return useSyncExternalStore(listen, () => {
    if (!window.matchMedia('print').matches) onScreen.current = window.matchMedia(roomQuery).matches;
    return onScreen.current;
  });
};
