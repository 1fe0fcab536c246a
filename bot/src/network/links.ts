import type { EventId } from '../kit/ids';
import type { Network } from './network';

/** Where a card's buttons and other texts lead. Addresses are whole, for neither has a page to be relative to. */
export type Links = {
  /** A page of the tab, for a card's button: 'calendar/2021-04-14-kaselo-webinaari', or '' for the overview. */
  readonly tab: (page: string) => string;
  /** The same page for whoever is not in a conversation of Teams: an e-mail, a calendar of one's own. */
  readonly page: (page: string) => string;
  /** One event as a calendar file, readable without signing in. */
  readonly calendarFile: (network: Pick<Network, 'id' | 'calendarSecret'>, event: EventId) => string;
};
