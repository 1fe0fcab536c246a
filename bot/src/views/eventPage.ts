import type { Attendance } from '../attendance/attendance';
import { countdownInWords, isNear } from '../calendar/countdown';
import type { CalendarEvent } from '../calendar/event';
import { byTime } from '../calendar/times';
import { dayInWords, whenInWords } from '../calendar/whenInWords';
import type { EventPage, Neighbour } from '../contract/eventPage';
import type { Post, PostSubject } from '../delivery/post';
import type { Answer } from '../followUps/answer';
import { roundIdOf, stateOf } from '../followUps/round';
import { answeredBy, askedOn, findRound } from '../followUps/rounds';
import { personKey } from '../kit/ids';
import { dayOf } from '../kit/time';
import type { NamedPerson } from '../network/people';
import { statusFrom, type Update } from '../priorities/update';
import { organisationName, updatesOf } from './actionView';
import { attendanceView } from './attendanceView';
import { eventPosts } from './eventPosts';
import { eventView } from './eventView';
import { type Reader, todayOf } from './reader';

/** What is read of an event besides the network's own words. */
export type AboutEvent = {
  readonly said: readonly Attendance[];
  readonly people: readonly NamedPerson[];
  readonly planned: readonly PostSubject[];
  readonly posts: readonly Post[];
  readonly answers: readonly Answer[];
  readonly updates: readonly Update[];
};

const mostGoodPractices = 3;

/** Everything about one event, for whoever looks. */
export const eventPage = (event: CalendarEvent, about: AboutEvent, reader: Reader): EventPage => {
  const { now, language } = reader;
  return {
    event: eventView(event, reader),
    countdown: countdownInWords(event, now, language),
    near: isNear(event, now),
    agenda: event.agenda,
    materials: event.materials ?? [],
    memo: event.memo,
    attendance: attendanceView(event, about.said, about.people, reader),
    posts: eventPosts(event, about.planned, about.posts, reader),
    followUp: followUpOf(event, about.answers, reader),
    ...neighboursOf(event, reader),
    actions: actionsOf(event, about.updates, reader),
  };
};

function followUpOf(event: CalendarEvent, answers: readonly Answer[], reader: Reader): EventPage['followUp'] {
  const { data, now, person, language } = reader;
  const round = findRound(data, roundIdOf(event.id));
  if (round === undefined) return undefined;
  const state = stateOf(round, now);
  const practices = [...answers]
    .sort((a, b) => a.at - b.at)
    .flatMap(({ organisation, content }) =>
      content.goodPractice === undefined ? [] : [{ organisation: organisationName(organisation, reader), text: content.goodPractice }],
    );
  return {
    id: round.id,
    state,
    day: dayInWords(state === 'coming' ? dayOf(round.opensAt) : round.lastDay, todayOf(reader), language),
    answered: answeredBy(answers).size,
    of: askedOn(dayOf(round.opensAt), data).length,
    mine: answers.some((answer) => personKey(answer.person) === personKey(person)),
    goodPractices: practices.slice(0, mostGoodPractices),
    moreGoodPractices: Math.max(0, practices.length - mostGoodPractices),
  };
}

function neighboursOf(event: CalendarEvent, reader: Reader): { readonly previous?: Neighbour; readonly next?: Neighbour } {
  if (event.series === undefined) return {};
  const series = reader.data.events
    .filter((each) => each.series === event.series && (each.id === event.id || !each.cancelled))
    .sort(byTime);
  const at = series.findIndex(({ id }) => id === event.id);
  const neighbour = (found: CalendarEvent | undefined) =>
    found && { id: found.id, title: found.title, when: whenInWords(found.when, todayOf(reader), reader.language).full };
  return { previous: neighbour(series[at - 1]), next: neighbour(series[at + 1]) };
}

const actionsOf = (event: CalendarEvent, updates: readonly Update[], { data }: Reader): EventPage['actions'] =>
  data.priorities.flatMap((priority) =>
    priority.actions
      .filter(({ events }) => events.includes(event.id))
      .map((action) => ({ id: action.id, text: action.text, status: statusFrom(updatesOf(action, updates)), priority: priority.id })),
  );
