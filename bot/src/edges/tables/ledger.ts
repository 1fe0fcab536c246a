import * as v from 'valibot';
import type { Ledger } from '../../delivery/ports';
import { Post, type PostSubject, postId } from '../../delivery/post';
import type { Instant } from '../../kit/clock';
import type { NetworkId } from '../../kit/ids';
import type { Stored } from '../../kit/stored';
import { type Key, type Row, toRow } from './rows';
import { readRow, readRows } from './setAside';
import type { Table } from './table';

/** Newest first: the due time counted down from the far future. */
const farFuture = 9_999_999_999_999;
/** What was said to one person stands apart: it is no business of whoever looks at what was posted. */
const keyOf = (subject: PostSubject): Key => ({
  partitionKey: subject.network,
  rowKey: `${subject.to === undefined ? 'post' : 'private'}~${farFuture - subject.due}~${postId(subject)}`,
});

/** The key of a post, for whoever lets go of it. */
export const postKey = keyOf;

/** What was due at an instant or before it, the latest first. */
export const postsUpTo =
  (table: Table) =>
  async (network: NetworkId, instant: Instant, most: number): Promise<readonly PostSubject[]> => {
    const kinds = await Promise.all(
      ['post', 'private'].map((kind) => table.between(network, `${kind}~${farFuture - instant}`, `${kind}~~`, most)),
    );
    return readRows(table, kinds.flat().slice(0, most), Post).map(({ subject }) => subject);
  };

/** What was sent in private to one person, known by the key that stands for them; the latest first. */
export const postsTo =
  (table: Table) =>
  async (network: NetworkId, recipient: string): Promise<readonly Post[]> => {
    const rows = await table.between(network, 'private~', 'private~~');
    return readRows(
      table,
      rows.filter(({ rowKey }) => rowKey?.endsWith(`~${recipient}`)),
      Post,
    );
  };

export const ledgerIn = (table: Table): Ledger => ({
  read: (subject) => read(table, subject),
  insert: async (post) => {
    await table.write([['create', toRow(keyOf(post.subject), post)]]);
    return ours(table, post);
  },
  replace: async ({ version }, post) => {
    await table.write([['update', toRow(keyOf(post.subject), post), 'Replace', { etag: version }]]);
    return ours(table, post);
  },
});

/** A network's latest posts, newest first. */
export const latestPosts =
  (table: Table) =>
  async (network: NetworkId, most: number): Promise<readonly Post[]> =>
    readRows(table, await table.between(network, 'post~', 'post~~', most), Post);

async function read(table: Table, subject: PostSubject): Promise<Stored<Post> | undefined> {
  const row = await table.get(keyOf(subject));
  return row && stored(table, row);
}

/**
 * Whether what stands there now is what we wrote. The client repeats a request whose answer was lost, and is then told
 * of a conflict with itself; the token in the row tells our own write from another's.
 */
async function ours(table: Table, post: Post): Promise<Stored<Post> | undefined> {
  const now = await read(table, post.subject);
  return now !== undefined && JSON.stringify(now.row) === JSON.stringify(v.parse(Post, post)) ? now : undefined;
}

const stored = (table: Table, row: Row): Stored<Post> => ({ row: readRow(table, row, Post), version: row.etag });
