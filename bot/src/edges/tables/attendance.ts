import { Attendance } from '../../attendance/attendance';
import type { Attendances } from '../../attendance/ports';
import { type EventId, type NetworkId, type Person, personKey } from '../../kit/ids';
import { type Key, toRow } from './rows';
import { readIfPossible, readRows } from './setAside';
import type { Table } from './table';

export const attendanceKey = (network: NetworkId, event: EventId, person: Person): Key => ({
  partitionKey: network,
  rowKey: `attendance~${event}~${personKey(person)}`,
});

export const attendancesIn = (table: Table): Attendances => ({
  of: async (network, event, person) => {
    return readIfPossible(table, await table.get(attendanceKey(network, event, person)), Attendance);
  },
  at: async (network, event) => readRows(table, await table.withPrefix(network, `attendance~${event}~`), Attendance),
  save: async (network, attendance) => {
    await table.put(toRow(attendanceKey(network, attendance.event, attendance.person), attendance));
  },
});
