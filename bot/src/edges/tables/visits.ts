import { type NetworkId, type Person, personKey } from '../../kit/ids';
import type { Visits } from '../../network/ports';
import { Visit } from '../../network/visit';
import { type Key, toRow } from './rows';
import { readIfPossible } from './setAside';
import type { Table } from './table';

/** A row of its own: it is written without a thought, and must not take a member's choice with it. */
const keyOf = (network: NetworkId, person: Person): Key => ({ partitionKey: network, rowKey: `visit~${personKey(person)}` });

export const visitsIn = (table: Table): Visits => ({
  of: async (network, person) => {
    return readIfPossible(table, await table.get(keyOf(network, person)), Visit);
  },
  save: async (network, visit) => {
    await table.put(toRow(keyOf(network, visit.person), visit));
  },
});
