import type { TransactionAction } from '@azure/data-tables';
import * as v from 'valibot';
import { Answer } from '../../followUps/answer';
import { Draft, isEmpty } from '../../followUps/draft';
import type { Answers, Drafts } from '../../followUps/ports';
import { type NetworkId, type Person, personKey, RoundId } from '../../kit/ids';
import type { Stored } from '../../kit/stored';
import { type Key, type Row, toRow } from './rows';
import { readIfPossible, readRow, readRows } from './setAside';
import type { Table } from './table';
import { updateKey } from './updates';

export const answerKey = (network: NetworkId, round: RoundId, person: Person): Key => ({
  partitionKey: network,
  rowKey: `answer~${round}~${personKey(person)}`,
});

export const historyKey = (network: NetworkId, answer: Answer): Key => ({
  partitionKey: network,
  rowKey: `answered~${answer.round}~${personKey(answer.person)}~${answer.at}`,
});

const draftKey = (network: NetworkId, round: RoundId, person: Person): Key => ({
  partitionKey: network,
  rowKey: `draft~${round}~${personKey(person)}`,
});

export const answersIn = (table: Table): Answers => ({
  of: async (network, round, person) => {
    const row = await table.get(answerKey(network, round, person));
    return row && { row: readRow(table, row, Answer), version: row.etag };
  },
  inRound: async (network, round) => standing(table, await table.withPrefix(network, `answer~${round}~`)),
  all: async (network) => standing(table, await table.withPrefix(network, 'answer~')),
  save: ({ network, answer, previous, updates, withdrawn }) =>
    table.write([
      ...replaceAnswer(answerKey(network, answer.round, answer.person), answer, previous),
      ...(previous === undefined
        ? []
        : [['upsert', toRow(historyKey(network, previous.row), previous.row), 'Replace'] as TransactionAction]),
      ...updates.map((update): TransactionAction => ['upsert', toRow(updateKey(network, update), update), 'Replace']),
      ...withdrawn.map((update): TransactionAction => ['delete', updateKey(network, update)]),
    ]),
  withdraw: ({ network, previous: { row, version }, at, withdrawn }) =>
    table.write([
      ['update', toRow(answerKey(network, row.round, row.person), { ...row, withdrawnAt: at }), 'Replace', { etag: version }],
      ...withdrawn.map((update): TransactionAction => ['delete', updateKey(network, update)]),
    ]),
});

/** The answers that have not been taken back. */
const standing = (table: Table, rows: readonly Row[]): readonly Answer[] =>
  readRows(table, rows, Answer).filter(({ withdrawnAt }) => withdrawnAt === undefined);

function replaceAnswer(key: Key, answer: Answer, previous: Stored<Answer> | undefined): readonly TransactionAction[] {
  return previous === undefined
    ? [['create', toRow(key, answer)]]
    : [['update', toRow(key, answer), 'Replace', { etag: previous.version }]];
}

export const draftsIn = (table: Table): Drafts => ({
  of: async (network, round, person) => {
    return readIfPossible(table, await table.get(draftKey(network, round, person)), Draft);
  },
  ofPerson: async (network, person) =>
    (await table.withPrefix(network, 'draft~')).flatMap((row) => {
      const [, round, writer] = row.rowKey?.split('~') ?? [];
      const draft = writer === personKey(person) ? readIfPossible(table, row, Draft) : undefined;
      return draft === undefined ? [] : [{ round: v.parse(RoundId, round), draft }];
    }),
  save: async (network, round, person, draft) => {
    const key = draftKey(network, round, person);
    if (isEmpty(draft)) return table.remove(key);
    await table.put(toRow(key, draft));
  },
});
