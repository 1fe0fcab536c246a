import type { EventId, NetworkId, Person } from '../kit/ids';
import type { Binding } from '../network/network';
import type { PersonalReminder } from './personalReminder';
import type { Talk } from './talk';

export type Talks = {
  readonly of: (network: NetworkId, person: Person) => Promise<Talk | undefined>;
  readonly all: (network: NetworkId) => Promise<readonly Talk[]>;
  readonly save: (network: NetworkId, talk: Talk) => Promise<void>;
  /** Notes that the person is welcomed now; false where they have been already, be it a moment ago by another process. */
  readonly welcome: (network: NetworkId, talk: Talk, at: number) => Promise<boolean>;
};

export type PersonalReminders = {
  readonly of: (network: NetworkId, event: EventId, person: Person) => Promise<PersonalReminder | undefined>;
  /** Everybody's of one event. */
  readonly at: (network: NetworkId, event: EventId) => Promise<readonly PersonalReminder[]>;
  readonly all: (network: NetworkId) => Promise<readonly PersonalReminder[]>;
  readonly save: (network: NetworkId, reminder: PersonalReminder) => Promise<void>;
};

/** The id by which Teams knows somebody of the channel; undefined where they are not in it. */
export type AccountOf = (binding: Binding, person: Person) => Promise<string | undefined>;
