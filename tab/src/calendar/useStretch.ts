import { useQuery } from '../api/query';
import type { Stretch } from './stretch';

/** The events of a stretch of days. Another stretch's are never shown in their place: its days would look empty. */
export const useStretch = ({ from, to }: Stretch) => useQuery('calendar', { from, to }, false);
