import type { EventId, NetworkId, Person } from '../../kit/ids';
import { personKey } from '../../kit/ids';
import { PersonalReminder } from '../../personal/personalReminder';
import type { PersonalReminders, Talks } from '../../personal/ports';
import { Talk } from '../../personal/talk';
import { type Key, toRow } from './rows';
import { readIfPossible, readRows } from './setAside';
import type { Table } from './table';

export const talkKey = (network: NetworkId, person: string): Key => ({ partitionKey: network, rowKey: `talk~${person}` });

export const personalReminderKey = (network: NetworkId, event: EventId, person: Person): Key => ({
  partitionKey: network,
  rowKey: `remind~${event}~${personKey(person)}`,
});

export const talksIn = (table: Table): Talks => {
  const keyOf = (network: NetworkId, person: Person) => talkKey(network, personKey(person));
  return {
    of: async (network, person) => readIfPossible(table, await table.get(keyOf(network, person)), Talk),
    all: async (network) => readRows(table, await table.withPrefix(network, 'talk~'), Talk),
    save: async (network, talk) => {
      await table.put(toRow(keyOf(network, talk.person), talk));
    },
    welcome: async (network, talk, at) => {
      const key = keyOf(network, talk.person);
      const row = await table.get(key);
      const known = row && readIfPossible(table, row, Talk);
      if (known?.welcomedAt !== undefined) return false;
      const welcomed = toRow(key, { ...known, ...talk, welcomedAt: at });
      return table.write([row === undefined ? ['create', welcomed] : ['update', welcomed, 'Replace', { etag: row.etag }]]);
    },
  };
};

export const personalRemindersIn = (table: Table): PersonalReminders => ({
  of: async (network, event, person) =>
    readIfPossible(table, await table.get(personalReminderKey(network, event, person)), PersonalReminder),
  at: async (network, event) => readRows(table, await table.withPrefix(network, `remind~${event}~`), PersonalReminder),
  all: async (network) => readRows(table, await table.withPrefix(network, 'remind~'), PersonalReminder),
  save: async (network, reminder) => {
    await table.put(toRow(personalReminderKey(network, reminder.event, reminder.person), reminder));
  },
});
