import type { TransactionAction } from '@azure/data-tables';
import { Answer } from '../../followUps/answer';
import { Draft, isEmpty } from '../../followUps/draft';
import type { Answers, Drafts } from '../../followUps/ports';
import { type NetworkId, type Person, personKey, type RoundId } from '../../kit/ids';
import type { Stored } from '../../kit/stored';
import { Update } from '../../priorities/update';
import { fromRow, type Key, toRow } from './rows';
import type { Table } from './table';

const answerKey = (network: NetworkId, round: RoundId, person: Person): Key => ({
  partitionKey: network,
  rowKey: `answer~${round}~${personKey(person)}`,
});

const historyKey = (network: NetworkId, answer: Answer): Key => ({
  partitionKey: network,
  rowKey: `answered~${answer.round}~${personKey(answer.person)}~${answer.at}`,
});

/** An answer writes at most one line under an action: answering again writes over it. */
const updateKey = (network: NetworkId, update: Update): Key => ({
  partitionKey: network,
  rowKey: `update~${update.action}~${update.round ?? update.at}~${personKey(update.by)}`,
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
  inRound: async (network, round) => (await table.withPrefix(network, `answer~${round}~`)).map((row) => fromRow(row, Answer)),
  save: ({ network, answer, previous, updates, withdrawn }) =>
    table.write([
      ...replaceAnswer(answerKey(network, answer.round, answer.person), answer, previous),
      ...(previous === undefined
        ? []
        : [['upsert', toRow(historyKey(network, previous.row), previous.row), 'Replace'] as TransactionAction]),
      ...updates.map((update): TransactionAction => ['upsert', toRow(updateKey(network, update), update), 'Replace']),
      ...withdrawn.map((update): TransactionAction => ['delete', updateKey(network, update)]),
    ]),
});

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
  save: async (network, round, person, draft) => {
    const key = draftKey(network, round, person);
    if (isEmpty(draft)) return table.remove(key);
    await table.write([['upsert', toRow(key, draft), 'Replace']]);
  },
});

/** Every line under every action of a network. */
export const updatesIn =
  (table: Table) =>
  async (network: NetworkId): Promise<readonly Update[]> =>
    (await table.withPrefix(network, 'update~')).map((row) => fromRow(row, Update));
