import type { TransactionAction } from '@azure/data-tables';
import * as v from 'valibot';
import { Answer } from '../../followUps/answer';
import { Draft, isEmpty } from '../../followUps/draft';
import type { Answers, Drafts } from '../../followUps/ports';
import { type NetworkId, type Person, personKey, RoundId } from '../../kit/ids';
import type { Stored } from '../../kit/stored';
import { fromRow, type Key, type Row, toRow } from './rows';
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
    return row && { row: fromRow(row, Answer), version: row.etag };
  },
  inRound: async (network, round) => standing(await table.withPrefix(network, `answer~${round}~`)),
  all: async (network) => standing(await table.withPrefix(network, 'answer~')),
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
const standing = (rows: readonly Row[]): readonly Answer[] =>
  rows.map((row) => fromRow(row, Answer)).filter(({ withdrawnAt }) => withdrawnAt === undefined);

function replaceAnswer(key: Key, answer: Answer, previous: Stored<Answer> | undefined): readonly TransactionAction[] {
  return previous === undefined
    ? [['create', toRow(key, answer)]]
    : [['update', toRow(key, answer), 'Replace', { etag: previous.version }]];
}

export const draftsIn = (table: Table): Drafts => ({
  of: async (network, round, person) => {
    const row = await table.get(draftKey(network, round, person));
    return row && fromRow(row, Draft);
  },
  ofPerson: async (network, person) =>
    (await table.withPrefix(network, 'draft~')).flatMap((row) => {
      const [, round, writer] = row.rowKey?.split('~') ?? [];
      return writer === personKey(person) ? [{ round: v.parse(RoundId, round), draft: fromRow(row, Draft) }] : [];
    }),
  save: async (network, round, person, draft) => {
    const key = draftKey(network, round, person);
    if (isEmpty(draft)) return table.remove(key);
    await table.write([['upsert', toRow(key, draft), 'Replace']]);
  },
});
