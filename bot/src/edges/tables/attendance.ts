import { Attendance } from '../../attendance/attendance';
import type { Attendances } from '../../attendance/ports';
import { type EventId, type NetworkId, type Person, personKey } from '../../kit/ids';
import { fromRow, type Key, toRow } from './rows';
import type { Table } from './table';

export const attendanceKey = (network: NetworkId, event: EventId, person: Person): Key => ({
  partitionKey: network,
  rowKey: `attendance~${event}~${personKey(person)}`,
});

export const attendancesIn = (table: Table): Attendances => ({
  of: async (network, event, person) => {
    const row = await table.get(attendanceKey(network, event, person));
    return row && fromRow(row, Attendance);
  },
  at: async (network, event) => (await table.withPrefix(network, `attendance~${event}~`)).map((row) => fromRow(row, Attendance)),
  save: async (network, attendance) => {
    await table.write([['upsert', toRow(attendanceKey(network, attendance.event, attendance.person), attendance), 'Replace']]);
  },
});
