import { useEffect } from 'react';

const minute = 60_000;

/** Does something each minute while the page is in sight: the time to an event runs down. */
export const useEachMinute = (on: boolean, act: () => void): void => {
  useEffect(() => {
    if (!on) return undefined;
    const timer = setInterval(() => document.visibilityState === 'visible' && act(), minute);
    return () => clearInterval(timer);
  }, [on, act]);
};
