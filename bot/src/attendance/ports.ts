import type { EventId, NetworkId, Person } from '../kit/ids';
import type { Attendance, OwnComing } from './attendance';

export type Attendances = {
  readonly of: (network: NetworkId, event: EventId, person: Person) => Promise<Attendance | undefined>;
  readonly at: (network: NetworkId, event: EventId) => Promise<readonly Attendance[]>;
  /** All that a person has said, in one read however many events and people there are. */
  readonly ofPerson: (network: NetworkId, person: Person) => Promise<readonly OwnComing[]>;
  /** In place of what the person said before. */
  readonly save: (network: NetworkId, attendance: Attendance) => Promise<void>;
};
