import { Attendance, OwnComing } from '../../attendance/attendance';
import type { Attendances } from '../../attendance/ports';
import { type EventId, type NetworkId, type Person, personKey } from '../../kit/ids';
import { type Key, toRow } from './rows';
import { readIfPossible, readRows } from './setAside';
import type { Table } from './table';

export const attendanceKey = (network: NetworkId, event: EventId, person: Person): Key => ({
  partitionKey: network,
  rowKey: `attendance~${event}~${personKey(person)}`,
});

/** The same answer once more, in the order of its people: a calendar asks of one person, and the row above stands by its event. */
export const ownComingKey = (network: NetworkId, event: EventId, person: Person): Key => ({
  partitionKey: network,
  rowKey: `${ownComings(person)}${event}`,
});

const ownComings = (person: Person): string => `comes~${personKey(person)}~`;

export const attendancesIn = (table: Table): Attendances => ({
  of: async (network, event, person) => {
    return readIfPossible(table, await table.get(attendanceKey(network, event, person)), Attendance);
  },
  at: async (network, event) => readRows(table, await table.withPrefix(network, `attendance~${event}~`), Attendance),
  ofPerson: async (network, person) => readRows(table, await table.withPrefix(network, ownComings(person)), OwnComing),
  save: async (network, attendance) => {
    const { event, person, coming } = attendance;
    const own: OwnComing = { event, coming };
    await table.put(toRow(attendanceKey(network, event, person), attendance), toRow(ownComingKey(network, event, person), own));
  },
});
