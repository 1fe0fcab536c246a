import type { CalendarEvent, Series } from '../calendar/event';
import type { RoundAsWritten } from '../followUps/round';
import type { Indicator } from '../indicators/indicator';
import type { NetworkId } from '../kit/ids';
import type { Priority } from '../priorities/priority';
import type { Network, Project } from './network';
import type { Organisation, OutsideParty } from './organisation';

/** A network with all its own words, as it stands in the store: what every view and card is made of. */
export type NetworkData = {
  readonly network: Network;
  readonly organisations: readonly Organisation[];
  readonly outsideParties: readonly OutsideParty[];
  readonly projects: readonly Project[];
  /** In their order. */
  readonly priorities: readonly Priority[];
  readonly indicators: readonly Indicator[];
  readonly series: readonly Series[];
  readonly events: readonly CalendarEvent[];
  /** Rounds of questions that were opened, prolonged or ended early by hand. */
  readonly rounds: readonly RoundAsWritten[];
};

/** The network with its content; undefined when there is no such network. */
export type ReadNetwork = (id: NetworkId) => Promise<NetworkData | undefined>;
