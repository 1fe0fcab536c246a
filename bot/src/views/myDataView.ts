import type { Change } from '../changes/change';
import type { KeptRow, MyData } from '../contract/myData';
import type { Post, PostSubject } from '../delivery/post';
import type { Answer } from '../followUps/answer';
import type { Draft } from '../followUps/draft';
import { findRound } from '../followUps/rounds';
import type { Instant } from '../kit/clock';
import { personKey, type RoundId } from '../kit/ids';
import { choiceOf } from '../personal/remindCard';
import type { StrategyVersion } from '../priorities/strategyVersion';
import { endingsOf, plusMonths } from '../retention/endings';
import type { Forgetting, PersonalRows } from '../retention/ports';
import { attendanceWords } from '../text/attendance';
import { myDataWords } from '../text/myData';
import { personalWords } from '../text/personal';
import { organisationName } from './actionView';
import { dateInWords, instantInWords } from './instantInWords';
import { myActs } from './myActs';
import type { Reader } from './reader';

/** What is kept elsewhere than among the rows of people. */
type Besides = { readonly changes: readonly Change[]; readonly sent: readonly Post[]; readonly closed: readonly StrategyVersion[] };

/** Everything that is kept of the reader, in words and as it is stored. */
export const myDataView = (rows: PersonalRows, besides: Besides, reader: Reader): MyData => {
  const { changes, sent, closed } = besides;
  const { data, person, language } = reader;
  const { retention, coordinators } = data.network.settings;
  const words = myDataWords(language);
  const key = personKey(person);
  const own = ownRows(rows, key);
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
  const groups: MyData['groups'] = [
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
  const isReader = (other: { readonly tenantId: string; readonly objectId: string } | undefined) =>
    other !== undefined && personKey(other) === key;
  const file = {
    person,
    ...own,
    sent,
    changes: changes.map(({ items, ...change }) => ({ ...change, items: items.map(({ kind, id }) => ({ kind, id })) })),
  };
  return {
    ...person,
    groups: groups.filter((group) => group.rows.length > 0),
    stays: {
      changes: changes.length,
      coordinator: coordinators.some(isReader),
      installer: isReader(data.network.binding?.installer),
      months: retention.historyMonths,
    },
    file: { fileName: words.fileName(data.network.id), json: JSON.stringify(file, null, 2) },
  };
};

const ownRows = (rows: PersonalRows, key: string): PersonalRows => {
  const theirs = <Row extends { readonly person: Parameters<typeof personKey>[0] }>(some: readonly Row[]) =>
    some.filter(({ person }) => personKey(person) === key);
  return {
    answers: theirs(rows.answers),
    earlierAnswers: theirs(rows.earlierAnswers),
    updates: rows.updates.filter(({ by }) => personKey(by) === key),
    drafts: rows.drafts.filter((draft) => draft.key === key),
    attendances: theirs(rows.attendances),
    members: theirs(rows.members),
    visits: theirs(rows.visits),
    leavers: rows.leavers.filter((leaver) => leaver.key === key),
    reminders: theirs(rows.reminders),
    talks: theirs(rows.talks),
    proposals: rows.proposals.filter(({ by }) => personKey(by) === key),
  };
};

const thingOf = (forget: Forgetting): unknown => {
  switch (forget.kind) {
    case 'answer':
    case 'earlier-answer':
    case 'withdrawn-answer':
      return forget.answer;
    case 'update':
      return forget.update;
    case 'draft':
      return forget.draft;
    case 'attendance':
      return forget.attendance;
    case 'own-reminder':
      return forget.reminder;
    case 'proposal':
      return forget.proposal;
    default:
      return undefined;
  }
};

const whatWasSent = ({ kind }: PostSubject) => (kind === 'own-reminder' ? 'reminder' : kind === 'private-nudge' ? 'nudge' : 'statusRound');

const inOneText = ({ outcome, goodPractice, next, usefulness, others }: Answer['content'] | Draft): string =>
  [outcome, goodPractice, next, ...others.map(({ label, value }) => (label === '' ? value : `${label}: ${value}`)), usefulness?.toString()]
    .filter((part) => part !== undefined && part !== '')
    .join('\n');

const actionTitle = (id: string, { data }: Reader): string | undefined =>
  data.priorities.flatMap(({ actions }) => actions).find((action) => action.id === id || action.sameAs === id)?.text;

function choicesOf({ members, visits, talks }: PersonalRows, reader: Reader): KeptRow[] {
  const words = myDataWords(reader.language);
  const [member] = members;
  const [visit] = visits;
  return [
    ...(member?.organisation === undefined
      ? []
      : [{ title: words.organisation, text: organisationName(member.organisation, reader), page: 'settings' }]),
    ...(member?.language === undefined ? [] : [{ title: words.language, text: words.languages[member.language], page: 'settings' }]),
    ...(member?.calendarFeed === undefined
      ? []
      : [
          {
            title: words.calendarFeed,
            text: words.calendarFeedText,
            at: instantInWords(member.calendarFeed.since, reader),
            page: 'calendar',
          },
        ]),
    ...(member?.personal === undefined ? [] : [{ title: words.personal, text: words.personalText, page: 'settings' }]),
    ...(talks.length === 0 ? [] : [{ title: words.talk, text: words.talkText }]),
    ...(visit === undefined ? [] : [{ title: words.visit, at: instantInWords(visit.at, reader) }]),
  ];
}
