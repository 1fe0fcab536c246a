import type { Change } from '../changes/change';
import type { KeptRow, MyData } from '../contract/myData';
import type { Post, PostSubject } from '../delivery/post';
import type { Answer } from '../followUps/answer';
import type { Draft } from '../followUps/draft';
import { findRound } from '../followUps/rounds';
import type { Instant } from '../kit/clock';
import type { RoundId } from '../kit/ids';
import { choiceOf } from '../personal/remindCard';
import type { StrategyVersion } from '../priorities/strategyVersion';
import { endingsOf, plusMonths } from '../retention/endings';
import type { PersonalRows } from '../retention/ports';
import { attendanceWords } from '../text/attendance';
import { myDataWords } from '../text/myData';
import { personalWords } from '../text/personal';
import { dateInWords, instantInWords } from './instantInWords';
import { myActs } from './myActs';
import { choicesOf } from './myChoices';
import { thingOf } from './myRows';
import type { Reader } from './reader';

/** What is kept elsewhere than among the rows of people. */
export type Besides = { readonly changes: readonly Change[]; readonly sent: readonly Post[]; readonly closed: readonly StrategyVersion[] };

/** What is kept of the reader, kind by kind, each with its end. */
export const groupsOf = (own: PersonalRows, { changes, sent, closed }: Besides, reader: Reader): MyData['groups'] => {
  const { data, language } = reader;
  const { retention } = data.network.settings;
  const words = myDataWords(language);
  const untils = new Map(endingsOf(own, data).map(({ forget, at }) => [thingOf(forget), at]));
  const until = (thing: unknown) => {
    const at = untils.get(thing);
    return at === undefined ? undefined : dateInWords(at, reader);
  };
  const titleOf = (round: RoundId) => findRound(data, round)?.title ?? words.somethingGone;
  const when = (at: Instant | undefined) => (at === undefined ? undefined : instantInWords(at, reader));

  const answered = (answer: Answer, title: string): KeptRow => ({
    title,
    text: inOneText(answer.content),
    at: when(answer.at),
    until: until(answer),
    page: `follow-ups/${answer.round}`,
  });
  return [
    { kind: 'choices', rows: choicesOf(own, reader) },
    {
      kind: 'answers',
      rows: [
        ...own.answers.map((answer) =>
          answered(answer, answer.withdrawnAt === undefined ? titleOf(answer.round) : `${words.withdrawnAnswer}: ${titleOf(answer.round)}`),
        ),
        ...own.earlierAnswers.map((answer) => answered(answer, `${words.earlier}: ${titleOf(answer.round)}`)),
      ],
    },
    {
      kind: 'drafts',
      rows: own.drafts.map((kept) => ({
        title: titleOf(kept.round),
        text: inOneText(kept.draft),
        at: when(kept.draft.at),
        until: until(kept),
        page: `follow-ups/${kept.round}`,
      })),
    },
    {
      kind: 'attendance',
      rows: own.attendances.map((said) => ({
        title: data.events.find(({ id }) => id === said.event)?.title ?? words.somethingGone,
        text: attendanceWords(language).button[said.coming],
        at: when(said.at),
        until: until(said),
        page: `calendar/${said.event}`,
      })),
    },
    {
      kind: 'proposals',
      rows: own.proposals.map((proposal) => ({ title: proposal.text, at: when(proposal.at), until: until(proposal) })),
    },
    {
      kind: 'reminders',
      rows: own.reminders.map((reminder) => ({
        title: data.events.find(({ id }) => id === reminder.event)?.title ?? words.somethingGone,
        text: personalWords(language).reminded[choiceOf(reminder)],
        at: when(reminder.at),
        until: until(reminder),
        page: `calendar/${reminder.event}`,
      })),
    },
    {
      kind: 'messages',
      rows: sent.map(({ subject, progress }) => ({
        title: words.sent[whatWasSent(subject)],
        text: data.events.find(({ id }) => id === subject.event)?.title,
        at: when('at' in progress ? progress.at : subject.due),
        until: dateInWords(plusMonths(subject.due, retention.deliveryMonths), reader),
      })),
    },
    {
      kind: 'updates',
      rows: own.updates.map((update) => ({
        title: actionTitle(update.action, reader) ?? words.somethingGone,
        text: update.withdrawnAt === undefined ? update.text : `${words.withdrawn}: ${update.text}`,
        at: when(update.at),
        until: until(update) ?? dateInWords(plusMonths(update.at, retention.answerMonths), reader),
        page: `priorities/${update.action}`,
      })),
    },
    {
      kind: 'history',
      rows: changes.map((change) => ({
        title: change.note ?? words.change(change.items.length),
        at: when(change.at),
        until: dateInWords(plusMonths(change.at, retention.historyMonths), reader),
      })),
    },
    { kind: 'acts', rows: myActs(closed, reader) },
  ];
};

const whatWasSent = ({ kind }: PostSubject) => (kind === 'own-reminder' ? 'reminder' : kind === 'private-nudge' ? 'nudge' : 'statusRound');

const inOneText = ({ outcome, goodPractice, next, usefulness, others }: Answer['content'] | Draft): string =>
  [outcome, goodPractice, next, ...others.map(({ label, value }) => (label === '' ? value : `${label}: ${value}`)), usefulness?.toString()]
    .filter((part) => part !== undefined && part !== '')
    .join('\n');

const actionTitle = (id: string, { data }: Reader): string | undefined =>
  data.priorities.flatMap(({ actions }) => actions).find((action) => action.id === id || action.sameAs === id)?.text;
