import { Feed } from '../../calendar/feed';
import type { Feeds } from '../../calendar/ports';
import { fromRow, type Key, toRow } from './rows';
import type { Table } from './table';

/** Apart from the networks: whoever comes with a secret does not say of which network it is. */
export const feedKey = (hash: string): Key => ({ partitionKey: '~feeds', rowKey: hash });

export const feedsIn = (table: Table): Feeds => ({
  of: async (hash) => {
    const row = await table.get(feedKey(hash));
    return row && fromRow(row, Feed);
  },
  add: async (hash, feed) => {
    await table.write([['upsert', toRow(feedKey(hash), feed), 'Replace']]);
  },
  remove: (hash) => table.remove(feedKey(hash)),
});
