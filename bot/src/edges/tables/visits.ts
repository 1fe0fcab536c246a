import { type NetworkId, type Person, personKey } from '../../kit/ids';
import type { Visits } from '../../network/ports';
import { Visit } from '../../network/visit';
import { fromRow, type Key, toRow } from './rows';
import type { Table } from './table';

/** A row of its own: it is written without a thought, and must not take a member's choice with it. */
const keyOf = (network: NetworkId, person: Person): Key => ({ partitionKey: network, rowKey: `visit~${personKey(person)}` });

export const visitsIn = (table: Table): Visits => ({
  of: async (network, person) => {
    const row = await table.get(keyOf(network, person));
    return row && fromRow(row, Visit);
  },
  save: async (network, visit) => {
    await table.write([['upsert', toRow(keyOf(network, visit.person), visit), 'Replace']]);
  },
});
