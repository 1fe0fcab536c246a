import type { EventId } from '../kit/ids';
import type { Network } from './network';

/** Where a card's buttons lead. Addresses are whole, for a card has no page to be relative to. */
export type Links = {
  /** A page of the tab: 'calendar/2021-04-14-kaselo-webinaari', or '' for the overview. */
  readonly tab: (page: string) => string;
  /** One event as a calendar file, readable without signing in. */
  readonly calendarFile: (network: Pick<Network, 'id' | 'calendarSecret'>, event: EventId) => string;
};
