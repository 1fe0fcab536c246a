import { useEffect } from 'react';
import { useApi } from '../api/ApiProvider';

/** Lets the server know that the reader has seen the overview. Whether it hears is of no concern to the reader. */
export const useTellVisit = (seen: boolean): void => {
  const api = useApi();
  useEffect(() => {
    if (seen) api.send('visit', {}, {}).catch(() => {});
  }, [api, seen]);
};
