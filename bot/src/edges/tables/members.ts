import { type NetworkId, type Person, personKey } from '../../kit/ids';
import { Member } from '../../network/member';
import type { Members } from '../../network/ports';
import { fromRow, type Key, toRow } from './rows';
import type { Table } from './table';

export const memberKey = (network: NetworkId, person: Person): Key => ({ partitionKey: network, rowKey: `member~${personKey(person)}` });

export const membersIn = (table: Table): Members => ({
  of: async (network, person) => {
    const row = await table.get(memberKey(network, person));
    return row && fromRow(row, Member);
  },
  save: async (network, member) => {
    await table.write([['upsert', toRow(memberKey(network, member.person), member), 'Replace']]);
  },
  all: async (network) => (await table.withPrefix(network, 'member~')).map((row) => fromRow(row, Member)),
});
