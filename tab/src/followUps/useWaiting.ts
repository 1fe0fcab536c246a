import { useEffect, useEffectEvent } from 'react';

const betweenTries = 15_000;

/** While something waits for the connection, tries again as soon as the browser says that it is back, and every now and then. */
export const useWaiting = (waits: boolean, tryAgain: () => void): void => {
  const again = useEffectEvent(tryAgain);
  useEffect(() => {
    if (!waits) return;
    const onBack = () => again();
    const timer = window.setInterval(onBack, betweenTries);
    window.addEventListener('online', onBack);
    return () => {
      window.clearInterval(timer);
      window.removeEventListener('online', onBack);
    };
  }, [waits]);
};
