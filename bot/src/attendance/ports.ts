import type { EventId, NetworkId, Person } from '../kit/ids';
import type { Attendance } from './attendance';

export type Attendances = {
  readonly of: (network: NetworkId, event: EventId, person: Person) => Promise<Attendance | undefined>;
  readonly at: (network: NetworkId, event: EventId) => Promise<readonly Attendance[]>;
  /** In place of what the person said before. */
  readonly save: (network: NetworkId, attendance: Attendance) => Promise<void>;
};
