import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type KeptKind, MyData } from '../../src/contract/myData';
import { wholeTables } from '../../src/edges/tables/backup';
import { recipientKey } from '../../src/personal/recipientKey';
import type { TeamsMember } from '../connector/inventedTeam';
import { realContent, type Story, useStorage } from '../stories/app';
import { aino, eino, lempi, liveOnce, sylvi } from './life';

const storage = useStorage();
let story: Story;
beforeEach(async () => {
  story = await liveOnce(storage());
}, 60_000);
afterEach(() => story.end());

/** Where each kind of row that can tell of somebody is shown to them. A new kind must be shown somewhere, or say here why not. */
const shownAs: Record<string, KeptKind | 'role' | 'gone by itself'> = {
  member: 'choices',
  '~feeds': 'choices',
  visit: 'choices',
  talk: 'choices',
  answer: 'answers',
  answered: 'answers',
  draft: 'drafts',
  attendance: 'attendance',
  comes: 'attendance',
  remind: 'reminders',
  private: 'messages',
  proposal: 'proposals',
  update: 'updates',
  change: 'history',
  'content~indicator': 'acts',
  version: 'acts',
  network: 'role',
  // Of somebody who is not here any more.
  left: 'gone by itself',
  // What is planned falls away when it is due and nobody asks for it any more.
  due: 'gone by itself',
};
const staying = ['change', 'content~indicator', 'version', 'network', 'due'];

/** The kinds of all rows in which somebody can be known: by their id, by the key of their messages, by their account in Teams. */
const kindsOf = async (who: TeamsMember): Promise<readonly string[]> => {
  const kinds = new Set<string>();
  const signs = [who.objectId, who.id, recipientKey(realContent.id, who)];
  for (const table of await wholeTables(story.account))
    for await (const page of table.pages(undefined))
      for (const row of page) {
        if (!signs.some((sign) => JSON.stringify(row).includes(sign))) continue;
        const [first = '', second] = String(row.rowKey).split('~');
        const apart = String(row.partitionKey).startsWith('~') ? row.partitionKey : first;
        kinds.add(table.name === 'due' ? 'due' : first === 'content' ? `${first}~${second}` : apart);
      }
  return [...kinds].sort();
};
const mine = async (who: TeamsMember) => v.parse(MyData, (await story.ask('/api/me/data', { as: who })).body);

test('Whatever row somebody can be known in, they see of it among what is kept of them, and the data map has it', async () => {
  const map = readFileSync(join(__dirname, '..', '..', '..', 'docs', 'data-map.md'), 'utf8');
  const found = new Set<string>();
  for (const who of [aino, eino, sylvi]) {
    const { groups, stays } = await mine(who);
    const shown: readonly string[] = [...groups.map(({ kind }) => kind), ...(stays.installer ? ['role'] : []), 'gone by itself'];
    for (const kind of await kindsOf(who)) {
      found.add(kind);
      expect([who.givenName, kind, shown.includes(shownAs[kind] ?? 'nowhere')]).toEqual([who.givenName, kind, true]);
      expect([kind, map.includes(`\`${kind}`)]).toEqual([kind, true]);
    }
  }
  for (const kind of await kindsOf(lempi)) found.add(kind);
  expect([...found].sort()).toEqual(Object.keys(shownAs).sort());
});

test.each([
  ['a coordinator', aino],
  ['a member', eino],
  ['a guest', sylvi],
])('Of %s who has themselves removed nothing stays but what they were told', async (_who, who) => {
  const before = await kindsOf(who);
  const answer = await story.ask('/api/me/data/delete', { as: who, method: 'PUT', body: { understood: true } });
  expect(answer.status).toBe(200);
  expect(await kindsOf(who)).toEqual(before.filter((kind) => staying.includes(kind)));
});

test('Whoever left the channel is in none of their own rows any more a month later', async () => {
  await story.pass(31 * 86_400_000);
  await story.app().forgetNightly();
  expect(await kindsOf(lempi)).toEqual([]);
});
