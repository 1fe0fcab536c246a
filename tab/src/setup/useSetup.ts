import { useEffect } from 'react';
import { useQuery } from '../api/query';

const everySoOften = 2000;

/** How far it is, and what came of the test message: looked at again as long as it is on its way. */
export const useSetup = () => {
  const setup = useQuery('setup');
  const state = setup.data?.test?.state;
  const onItsWay = state === 'sending' || state === 'waiting';
  const { retry } = setup;
  useEffect(() => {
    if (!onItsWay) return;
    const timer = setInterval(retry, everySoOften);
    return () => clearInterval(timer);
  }, [onItsWay, retry]);
  return setup;
};
