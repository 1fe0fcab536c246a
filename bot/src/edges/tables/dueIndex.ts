import * as v from 'valibot';
import type { Due, DueIndex } from '../../delivery/ports';
import { PostSubject, postId } from '../../delivery/post';
import type { Instant } from '../../kit/clock';
import { type Key, toRow } from './rows';
import { readRows } from './setAside';
import type { Table } from './table';

const partitionKey = 'due';
const largestTransaction = 100;
/** As many as one look handles; what is left comes with the next look, at once. */
const mostAtOnce = 500;
/** Of the next ones the first may be one that cannot be read. */
const someNext = 5;

const DueRow = v.object({ task: v.picklist(['post', 'update-card']), at: v.number(), subject: PostSubject });

const instantKey = (instant: Instant): string => String(Math.max(0, instant)).padStart(13, '0');

const keyOf = (due: Due): Key => ({
  partitionKey,
  rowKey: `${instantKey(due.at)}~${due.task}~${due.subject.network}~${postId(due.subject)}`,
});

export const dueIndexIn = (table: Table): DueIndex => ({
  add: async (dues) => {
    const rows = [...new Map(dues.map((due) => [keyOf(due).rowKey, toRow(keyOf(due), due)])).values()];
    for (let from = 0; from < rows.length; from += largestTransaction) {
      await table.put(...rows.slice(from, from + largestTransaction));
    }
  },
  upTo: async (instant) => {
    const rows = await table.between(partitionKey, '0', instantKey(instant + 1), mostAtOnce);
    return readRows(table, rows, DueRow);
  },
  firstAfter: async (instant) => {
    const rows = await table.between(partitionKey, instantKey(instant + 1), '~', someNext);
    return readRows(table, rows, DueRow).at(0)?.at;
  },
  remove: (due) => table.remove(keyOf(due)),
});

/** Beyond so many portions nothing is looked for: with two hundred networks that is weeks ahead. */
const mostPortions = 20;

/** What is coming for a network, soonest first. The index is everybody's, so it is read on until there is enough. */
export const comingPosts =
  (table: Table) =>
  async (network: string, after: Instant, most: number): Promise<readonly PostSubject[]> => {
    const found: PostSubject[] = [];
    let from = instantKey(after + 1);
    for (let portion = 0; portion < mostPortions && found.length < most; portion++) {
      const rows = await table.between(partitionKey, from, '~', mostAtOnce);
      for (const { task, subject } of readRows(table, rows, DueRow))
        if (task === 'post' && subject.network === network && subject.to === undefined) found.push(subject);
      const last = rows.at(-1)?.rowKey;
      if (last === undefined || rows.length < mostAtOnce) break;
      from = `${last}!`;
    }
    return found.slice(0, most);
  };
