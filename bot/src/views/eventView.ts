import type { CalendarEvent } from '../calendar/event';
import { firstDay, hasDay, isOver, lastDay } from '../calendar/times';
import { nearnessInWords, whenInWords } from '../calendar/whenInWords';
import type { EventView } from '../contract/event';
import { roundIdOf, stateOf } from '../followUps/round';
import { findRound } from '../followUps/rounds';
import { concernOf } from './concernOf';
import { type Reader, todayOf } from './reader';

/** All that the tab tells of an event, with its names in place of its ids. */
export const eventView = (event: CalendarEvent, reader: Reader): EventView => {
  const { data, language, now, links, organisation: own } = reader;
  const today = todayOf(reader);
  const round = findRound(data, roundIdOf(event.id));
  const concern = concernOf(event, data);
  const series = data.series.find(({ id }) => id === event.series);
  return {
    id: event.id,
    title: event.title,
    kind: event.kind,
    when: event.when,
    words: whenInWords(event.when, today, language),
    firstDay: firstDay(event.when),
    lastDay: lastDay(event.when),
    nearness: hasDay(event.when)
      ? nearnessInWords(event.kind === 'deadline' ? lastDay(event.when) : firstDay(event.when), today, language)
      : undefined,
    past: isPast(event, reader),
    place: event.place,
    joinUrl: event.joinUrl,
    organisers: event.organisers,
    participants: event.participants,
    ...concern,
    mine: own !== undefined && (concern.wholeNetwork || concern.organisations.includes(own)),
    topics: event.topics,
    priorities: data.priorities.filter(({ id }) => event.priorities.includes(id)).map(({ id, order, title }) => ({ id, order, title })),
    actions: data.priorities.flatMap(({ actions }) =>
      actions.filter(({ events }) => events.includes(event.id)).map(({ id, text }) => ({ id, text })),
    ),
    projects: data.projects.filter(({ id }) => event.projects.includes(id)).map(({ name }) => name),
    series: series && { id: series.id, title: series.title },
    note: event.note,
    source: event.source,
    cancelled: event.cancelled,
    calendarFile: hasDay(event.when) ? links.calendarFile(data.network, event.id) : undefined,
    round: round && { id: round.id, state: stateOf(round, now) },
  };
};

export const isPast = ({ when }: CalendarEvent, { now }: Reader): boolean => isOver(when, now);
