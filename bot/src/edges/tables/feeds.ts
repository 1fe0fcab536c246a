import { Feed } from '../../calendar/feed';
import type { Feeds } from '../../calendar/ports';
import { type Key, toRow } from './rows';
import { readIfPossible } from './setAside';
import type { Table } from './table';

/** Apart from the networks: whoever comes with a secret does not say of which network it is. */
export const feedKey = (hash: string): Key => ({ partitionKey: '~feeds', rowKey: hash });

export const feedsIn = (table: Table): Feeds => ({
  of: async (hash) => {
    return readIfPossible(table, await table.get(feedKey(hash)), Feed);
  },
  add: async (hash, feed) => {
    await table.put(toRow(feedKey(hash), feed));
  },
  remove: (hash) => table.remove(feedKey(hash)),
});
