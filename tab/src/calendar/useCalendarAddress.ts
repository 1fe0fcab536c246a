import { useLocation, useSearch } from 'wouter';
import { addressWith, type CalendarAddress, readAddress } from './address';

export type Ways = {
  readonly address: CalendarAddress;
  /** The address of an event's panel, or of the calendar without one. */
  readonly to: (event: string | undefined, change?: Partial<CalendarAddress>) => string;
  /** Looks at the calendar in another way; the way back leads to where one came from, not through every month. */
  readonly change: (change: Partial<CalendarAddress>) => void;
};

/** How the calendar is looked at is kept in the address, so that it survives a reload and can be sent to somebody. */
export const useCalendarAddress = (event: string | undefined): Ways => {
  const query = useSearch();
  const [, navigate] = useLocation();
  const to: Ways['to'] = (which, change = {}) => addressWith(query, change, which);
  return {
    address: readAddress(query),
    to,
    change: (change) => navigate(to(event, change), { replace: true }),
  };
};
