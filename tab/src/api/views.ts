import { useQuery } from './query';

/** Each view's data, by name. The paths, schemas and words are the contract's. */
export const useMe = () => useQuery('me');
export const useOverview = () => useQuery('overview');
export const usePriorities = (version?: string) => useQuery('priorities', version === undefined ? {} : { version });
export const useVersions = () => useQuery('versions');
/** Every event that touches the days from `from` to `to`, both included: '2021-03-29'. */
export const useIndicators = () => useQuery('indicators');
export const useFollowUps = () => useQuery('followUps');
/** Another round's answers are never shown in the place of this one's. */
export const useRound = (round: string) => useQuery('round', { round }, false);
export const useNetwork = () => useQuery('network');
export const useDeliveries = () => useQuery('deliveries');
