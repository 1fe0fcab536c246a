import type { CalendarEvent } from '../calendar/event';
import { endOf, lastDay } from '../calendar/times';
import { findRound } from '../followUps/rounds';
import type { Instant } from '../kit/clock';
import { personKey, type RoundId } from '../kit/ids';
import { isRemoved } from '../kit/removedPerson';
import { addDays, addMonths, at, type Day, dayOf, lastDayOf, monthOf, plusDays, timeOf } from '../kit/time';
import type { NetworkData } from '../network/networkData';
import type { Forgetting, PersonalRows } from './ports';
import type { DataClass } from './retention';

/** When something comes to its end, and of which class it is. */
export type Ending = { readonly of: DataClass; readonly at: Instant; readonly forget: Forgetting };

/** The same time of the same day some months later; of a day that the month lacks, its last. */
export const plusMonths = (instant: Instant, months: number): Instant => {
  const day = dayOf(instant);
  const month = addMonths(monthOf(day), months);
  const last = lastDayOf(month);
  const wanted: Day = `${month}-${day.slice(8)}`;
  return at(wanted > last ? last : wanted, timeOf(instant));
};

/** When each row that tells of somebody comes to its end, by the network's own terms. What is nobody's any more has none. */
export const endingsOf = (rows: PersonalRows, data: NetworkData): readonly Ending[] => {
  const { retention } = data.network.settings;
  const closing = new Map<RoundId, Instant | undefined>();
  const closes = (round: RoundId, otherwise: Instant): Instant => {
    if (!closing.has(round)) closing.set(round, findRound(data, round)?.closesAt);
    return closing.get(round) ?? otherwise;
  };
  const ofRound = (round: RoundId, otherwise: Instant) => plusMonths(closes(round, otherwise), retention.answerMonths);
  const events = new Map(data.events.map((event) => [event.id, event]));
  const answers = rows.answers.filter(({ person }) => !isRemoved(person));
  const standing = answers.filter(({ withdrawnAt }) => withdrawnAt === undefined);
  const answered = new Set(standing.map(({ round, person }) => `${round} ${personKey(person)}`));
  const updates = rows.updates.filter(({ by }) => !isRemoved(by));
  const ofAnswer = ({ round, by }: (typeof updates)[number]) => round !== undefined && answered.has(`${round} ${personKey(by)}`);

  return [
    ...answers.map(
      (answer): Ending => ({
        of: 'answers',
        at: ofRound(answer.round, answer.at),
        forget:
          answer.withdrawnAt === undefined
            ? {
                kind: 'answer',
                answer,
                updates: updates.filter(({ round, by }) => round === answer.round && personKey(by) === personKey(answer.person)),
              }
            : { kind: 'withdrawn-answer', answer },
      }),
    ),
    ...rows.earlierAnswers.map(
      (answer): Ending => ({
        of: 'answers',
        at: ofRound(answer.round, answer.at),
        forget: { kind: 'earlier-answer', answer },
      }),
    ),
    ...updates
      .filter((update) => !ofAnswer(update))
      .map(
        (update): Ending => ({
          of: 'answers',
          at: update.round === undefined ? plusMonths(update.at, retention.answerMonths) : ofRound(update.round, update.at),
          forget: { kind: 'update', update },
        }),
      ),
    ...rows.drafts.map(
      (draft): Ending => ({
        of: 'drafts',
        at: plusDays(closes(draft.round, draft.draft.at ?? 0), retention.draftDays),
        forget: { kind: 'draft', draft },
      }),
    ),
    ...rows.attendances.map(
      (attendance): Ending => ({
        of: 'attendance',
        at: plusMonths(endOfEvent(events.get(attendance.event)) ?? attendance.at, retention.attendanceMonths),
        forget: { kind: 'attendance', attendance },
      }),
    ),
    ...rows.reminders.map(
      (reminder): Ending => ({
        of: 'attendance',
        at: plusMonths(endOfEvent(events.get(reminder.event)) ?? reminder.at, retention.attendanceMonths),
        forget: { kind: 'own-reminder', reminder },
      }),
    ),
    ...rows.proposals.map(
      (proposal): Ending => ({ of: 'drafts', at: plusDays(proposal.at, retention.draftDays), forget: { kind: 'proposal', proposal } }),
    ),
    ...rows.leavers.map(
      ({ key, since }): Ending => ({
        of: 'leavers',
        at: plusDays(since, retention.leaverDays),
        forget: { kind: 'person', key, member: rows.members.find(({ person }) => personKey(person) === key) },
      }),
    ),
  ];
};

const endOfEvent = (event: CalendarEvent | undefined): Instant | undefined =>
  event && (endOf(event.when) ?? at(addDays(lastDay(event.when), 1), '00:00'));

/** Everything of one person, whatever its term: their answers and lines stay as their organisation's. */
export const everythingOf = (key: string, rows: PersonalRows, data: NetworkData): readonly Forgetting[] => {
  const theirs = endingsOf(rows, data)
    .map(({ forget }) => forget)
    .filter((forget) => forget.kind !== 'person' && ownerOf(forget) === key);
  return [...theirs, { kind: 'person', key, member: rows.members.find(({ person }) => personKey(person) === key) }];
};

const ownerOf = (forget: Forgetting): string | undefined => {
  switch (forget.kind) {
    case 'answer':
    case 'earlier-answer':
    case 'withdrawn-answer':
      return personKey(forget.answer.person);
    case 'update':
      return personKey(forget.update.by);
    case 'draft':
      return forget.draft.key;
    case 'attendance':
      return personKey(forget.attendance.person);
    case 'own-reminder':
      return personKey(forget.reminder.person);
    case 'proposal':
      return personKey(forget.proposal.by);
    case 'person':
      return forget.key;
    default:
      return undefined;
  }
};
