import * as v from 'valibot';
import { hours, type Instant } from '../../kit/clock';
import type { NightlyTurn } from '../../kit/nightly';
import type { Random } from '../../kit/random';
import { fromRow, type Key, toRow } from './rows';
import type { Table } from './table';

/** One row a kind of work for the whole deployment: when it is to be done next, and who is at it. */
const keyOf = (work: NightlyWork): Key => ({ partitionKey: `~${work}`, rowKey: 'turn' });
export type NightlyWork = 'imports' | 'retention' | 'backups';
const TurnRow = v.object({ nextAt: v.optional(v.number()), heldUntil: v.optional(v.number()), token: v.string() });

/** Longer than any of it takes: a process that died while it held the turn gives it back by then. */
const lease = hours(1);

export const nightlyTurnIn = (table: Table, random: Random, work: NightlyWork): NightlyTurn => {
  const key = keyOf(work);
  const read = async () => {
    const row = await table.get(key);
    return row && { etag: row.etag, turn: fromRow(row, TurnRow) };
  };
  return {
    nextAt: async () => (await read())?.turn.nextAt,
    take: async (now: Instant) => {
      const stored = await read();
      if (stored?.turn.heldUntil !== undefined && stored.turn.heldUntil > now) return undefined;
      const held = { nextAt: stored?.turn.nextAt, heldUntil: now + lease, token: random.token(9) };
      await table.write([
        stored === undefined ? ['create', toRow(key, held)] : ['update', toRow(key, held), 'Replace', { etag: stored.etag }],
      ]);
      // The client repeats a request whose answer was lost: the token tells whose row stands there now.
      if ((await read())?.turn.token !== held.token) return undefined;
      return {
        release: async (nextAt) => {
          await table.put(toRow(key, { nextAt, token: held.token }));
        },
      };
    },
  };
};
