import type { TransactionAction } from '@azure/data-tables';
import * as v from 'valibot';
import { Attendance } from '../../attendance/attendance';
import { Proposal } from '../../byChat/proposal';
import { Answer } from '../../followUps/answer';
import { Draft } from '../../followUps/draft';
import { type NetworkId, RoundId } from '../../kit/ids';
import type { Random } from '../../kit/random';
import { removedPerson } from '../../kit/removedPerson';
import { Member } from '../../network/member';
import { Visit } from '../../network/visit';
import { PersonalReminder } from '../../personal/personalReminder';
import { Talk } from '../../personal/talk';
import { Update } from '../../priorities/update';
import type { Forgetting, Remembered } from '../../retention/ports';
import { Leaver, Removal } from '../../retention/retention';
import { answerKey, historyKey } from './answers';
import { attendanceKey, ownComingKey } from './attendance';
import { changeKey, changesUpTo } from './changes';
import type { Tables } from './connect';
import { feedKey } from './feeds';
import { postKey, postsTo, postsUpTo } from './ledger';
import { memberKey } from './members';
import { personalReminderKey, talkKey } from './personal';
import { proposalKey } from './proposals';
import { type Key, toRow } from './rows';
import { readIfPossible, readRows } from './setAside';
import { updateKey } from './updates';

const leaverKey = (network: NetworkId, key: string): Key => ({ partitionKey: network, rowKey: `left~${key}` });
/** Newest first, as the changes are. */
const removalKey = (network: NetworkId, { at }: Removal): Key => ({ partitionKey: network, rowKey: `removed~${9_999_999_999_999 - at}` });

/** Everything that tells of people, whatever feature wrote it, and how each of it is forgotten. */
export const rememberedIn = ({ networks, deliveries }: Pick<Tables, 'networks' | 'deliveries'>, random: Random): Remembered => {
  const all = async <Schema extends v.GenericSchema>(network: NetworkId, prefix: string, schema: Schema) =>
    readRows(networks, await networks.withPrefix(network, prefix), schema);

  return {
    read: async (network) => {
      const [answers, earlierAnswers, updates, drafts, attendances, members, visits, leavers, reminders, talks, proposals] =
        await Promise.all([
          all(network, 'answer~', Answer),
          all(network, 'answered~', Answer),
          all(network, 'update~', Update),
          networks.withPrefix(network, 'draft~'),
          all(network, 'attendance~', Attendance),
          all(network, 'member~', Member),
          all(network, 'visit~', Visit),
          all(network, 'left~', Leaver),
          all(network, 'remind~', PersonalReminder),
          all(network, 'talk~', Talk),
          all(network, 'proposal~', Proposal),
        ]);
      const kept = drafts.flatMap((row) => {
        const [, round, key = ''] = row.rowKey?.split('~') ?? [];
        const draft = readIfPossible(networks, row, Draft);
        return draft === undefined ? [] : [{ round: v.parse(RoundId, round), key, draft }];
      });
      return { answers, earlierAnswers, updates, drafts: kept, attendances, members, visits, leavers, reminders, talks, proposals };
    },
    changesUpTo: changesUpTo(networks),
    postsUpTo: postsUpTo(deliveries),
    sentTo: postsTo(deliveries),
    forget: async (network, forgetting) => {
      switch (forgetting.kind) {
        case 'answer':
        case 'update':
          await networks.write(withoutPerson(network, forgetting, random));
          return;
        case 'earlier-answer':
          return networks.remove(historyKey(network, forgetting.answer));
        case 'withdrawn-answer':
          return networks.remove(answerKey(network, forgetting.answer.round, forgetting.answer.person));
        case 'draft':
          return networks.remove({ partitionKey: network, rowKey: `draft~${forgetting.draft.round}~${forgetting.draft.key}` });
        case 'attendance': {
          const { event, person } = forgetting.attendance;
          await networks.remove(ownComingKey(network, event, person));
          return networks.remove(attendanceKey(network, event, person));
        }
        case 'own-reminder':
          return networks.remove(personalReminderKey(network, forgetting.reminder.event, forgetting.reminder.person));
        case 'proposal':
          return networks.remove(proposalKey(network, forgetting.proposal.id));
        case 'change':
          return networks.remove(changeKey(network, forgetting.change));
        case 'post':
          return deliveries.remove(postKey(forgetting.post));
        case 'person': {
          // What leads to the rest goes last: broken off before that, the next time finds it again.
          const { key, member } = forgetting;
          if (member?.calendarFeed !== undefined) await networks.remove(feedKey(member.calendarFeed.hash));
          await networks.remove({ partitionKey: network, rowKey: `visit~${key}` });
          await networks.remove(talkKey(network, key));
          if (member !== undefined) await networks.remove(memberKey(network, member.person));
          return networks.remove(leaverKey(network, key));
        }
      }
    },
    noteLeaver: async (network, leaver) => {
      await networks.put(toRow(leaverKey(network, leaver.key), leaver));
    },
    forgetLeaver: (network, key) => networks.remove(leaverKey(network, key)),
    noteRemoval: async (network, removal) => {
      await networks.put(toRow(removalKey(network, removal), removal));
    },
    removals: async (network, most) => readRows(networks, await networks.between(network, 'removed~', 'removed~~', most), Removal),
  };
};

/** An answer and its lines are moved together, so that they stay one thing; nothing that a person can be known by is left in a key. */
function withoutPerson(
  network: NetworkId,
  forgetting: Extract<Forgetting, { kind: 'answer' | 'update' }>,
  random: Random,
): readonly TransactionAction[] {
  const nobody = removedPerson(random);
  const updates = forgetting.kind === 'answer' ? forgetting.updates : [forgetting.update];
  const move = (from: Key, to: Key, value: unknown): TransactionAction[] => [
    ['delete', from],
    ['create', toRow(to, value)],
  ];
  const lines = updates.flatMap((update) => {
    const left = { ...update, by: nobody };
    return move(updateKey(network, update), updateKey(network, left), left);
  });
  if (forgetting.kind === 'update') return lines;
  const { answer } = forgetting;
  const { channelAccount: _account, ...left } = { ...answer, person: nobody };
  return [...move(answerKey(network, answer.round, answer.person), answerKey(network, answer.round, nobody), left), ...lines];
}
