import { type NetworkId, type Person, personKey } from '../../kit/ids';
import { Member } from '../../network/member';
import type { Members } from '../../network/ports';
import { type Key, toRow } from './rows';
import { readIfPossible, readRows } from './setAside';
import type { Table } from './table';

export const memberKey = (network: NetworkId, person: Person): Key => ({ partitionKey: network, rowKey: `member~${personKey(person)}` });

export const membersIn = (table: Table): Members => ({
  of: async (network, person) => {
    return readIfPossible(table, await table.get(memberKey(network, person)), Member);
  },
  save: async (network, member) => {
    await table.put(toRow(memberKey(network, member.person), member));
  },
  all: async (network) => readRows(table, await table.withPrefix(network, 'member~'), Member),
});
