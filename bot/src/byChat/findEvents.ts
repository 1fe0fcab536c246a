import type { CalendarEvent } from '../calendar/event';
import { byTime, firstDay, isOver } from '../calendar/times';
import type { Instant } from '../kit/clock';
import { dayOf, plusDays } from '../kit/time';
import { findMoment } from './moment';

/** So long after its end an event may still be meant: its follow-up is opened afterwards. */
const daysBack = 30;
/** A word is known by its beginning: its end is inflected. */
const stem = 5;
const mostFound = 4;

const wordsIn = (text: string): readonly string[] =>
  text
    .toLocaleLowerCase('fi')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 2);

/** The events that are meant by what somebody calls one, the likeliest first; several where the words fit several alike. */
export const findEvents = (about: string, events: readonly CalendarEvent[], now: Instant): readonly CalendarEvent[] => {
  const { moment, rest } = findMoment(about, dayOf(now));
  const asked = wordsIn(rest);
  const within = events
    .filter((event) => !isOver(event.when, plusDays(now, -daysBack)))
    .filter((event) => moment.day === undefined || firstDay(event.when) === moment.day)
    .sort(byTime);
  const scored = within
    .map((event) => ({ event, score: scoreOf(asked, event) }))
    .filter(({ score }) => score > 0 || (asked.length === 0 && moment.day !== undefined));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score === best)
    .slice(0, mostFound)
    .map(({ event }) => event);
};

/** How many of the words stand in the title, and a little for the kind; a word within a compound counts too. */
function scoreOf(asked: readonly string[], { title, topics, organisers }: CalendarEvent): number {
  const written = wordsIn([title, ...topics, ...organisers].join(' '));
  const fits = (word: string) => written.some((each) => each.includes(word.slice(0, Math.max(3, Math.min(word.length - 1, stem + 3)))));
  const loosely = (word: string) => written.some((each) => each.startsWith(word.slice(0, stem)));
  return asked.reduce((score, word) => score + (fits(word) ? 2 : loosely(word) ? 1 : 0), 0);
}
