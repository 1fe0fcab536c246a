import type { NetworkContent } from '../../src/network/content';
import { type Day, dayOf, daysLater, instantAt, isWorkingDay } from './helsinki';
import { isInDigestOf, overAt, type PlannedEvent, type PlannedWhen, remindedOf } from './occasion';

export type ExpectedPost = {
  readonly kind: 'week-before' | 'day-before' | 'on-the-day' | 'follow-up' | 'nudge' | 'digest' | 'moved';
  /** The event's id; a digest has none. */
  readonly event?: string;
  /** The digest's month, '2021-04'. */
  readonly month?: string;
  /** Milliseconds since 1970. */
  readonly due: number;
};

/** An event that somebody gave another time, and when they did so. */
export type Move = { readonly at: number; readonly event: string; readonly when: PlannedWhen };

export type Story = {
  readonly events: NetworkContent['events'];
  readonly moves?: readonly Move[];
  /** When the bot got its channel. */
  readonly boundAt: number;
  /** When the events came into the calendar. */
  readonly createdAt: number;
  readonly from: number;
  readonly to: number;
  readonly followUpMeetings: boolean;
};

/** An event as it stood from one instant up to another, and what its time means. */
type Standing = {
  readonly event: PlannedEvent;
  readonly since: number;
  readonly until: number;
  readonly occasion: { readonly day: Day; readonly clock?: string } | undefined;
  readonly over: number | undefined;
};

/**
 * Every post that the bot makes if it is never down and nobody answers, in order: found by going through the calendar a day at a
 * time and asking of each day what a conscientious secretary would post on it.
 */
export const expectedPosts = (story: Story): ExpectedPost[] => {
  const standings = story.events.filter(({ cancelled }) => !cancelled).flatMap((event) => standingsOf(event, story));
  const posts: ExpectedPost[] = [];
  for (let day = dayOf(story.from); day <= dayOf(story.to); day = daysLater(day, 1)) {
    const neighbours = neighboursOf(day);
    for (const standing of standings) {
      const { since, until } = standing;
      posts.push(...postsAbout(standing, day, neighbours, story).filter(({ due }) => due >= since && due < until));
    }
    posts.push(...digestOn(day, standings));
  }
  const shown = posts.filter(({ due }) => due >= story.boundAt && due >= story.from && due <= story.to);
  return [...shown, ...noticesOfMoves(standings, shown)].filter(({ due }) => due <= story.to).sort(inOrder);
};

const aMinute = 60_000;

/** Whoever has read of a time, in a reminder, a digest or a notice, is told a minute after the move; nobody else is. */
const noticesOfMoves = (standings: readonly Standing[], shown: readonly ExpectedPost[]): ExpectedPost[] =>
  [...Map.groupBy(standings, ({ event }) => event.id).values()].flatMap((times) => {
    let heard: PlannedWhen | undefined;
    return times.flatMap((standing, index): ExpectedPost[] => {
      const { event, since, until, over } = standing;
      const differs = heard !== undefined && JSON.stringify(heard) !== JSON.stringify(event.when);
      const told = index > 0 && differs && until > since + aMinute && (over ?? Number.POSITIVE_INFINITY) > since + aMinute;
      if (told || isShown(standing, shown)) heard = event.when;
      return told ? [{ kind: 'moved', event: event.id, due: since + aMinute }] : [];
    });
  });

const reminders: ReadonlySet<string> = new Set(['week-before', 'day-before', 'on-the-day']);

const isShown = ({ event, since, until }: Standing, shown: readonly ExpectedPost[]): boolean =>
  shown.some(
    ({ kind, event: about, month, due }) =>
      due >= since && due < until && (month === undefined ? reminders.has(kind) && about === event.id : isInDigestOf(month, event.when)),
  );

const standingsOf = (event: PlannedEvent, { createdAt, moves = [] }: Story): Standing[] => {
  const itsMoves = moves.filter((move) => move.event === event.id).sort((a, b) => a.at - b.at);
  const times = [{ at: createdAt, when: event.when }, ...itsMoves];
  return times.map(({ at, when }, index) => ({
    event: { ...event, when },
    since: at,
    until: times[index + 1]?.at ?? Number.POSITIVE_INFINITY,
    occasion: remindedOf({ kind: event.kind, when }),
    over: overAt(when),
  }));
};

/** Of which other days this one is the working day before, the day a week before, and the day a week after. None, on a day off. */
type Neighbours = { readonly dayBefore: Set<Day>; readonly weekBefore: Set<Day>; readonly weekAfter: Set<Day> };

const neighboursOf = (day: Day): Neighbours => {
  if (!isWorkingDay(day)) return { dayBefore: new Set(), weekBefore: new Set(), weekAfter: new Set() };
  const freeAfter = daysOffNextTo(day, 1);
  const freeBefore = daysOffNextTo(day, -1);
  return {
    dayBefore: new Set([1, ...freeAfter.map((free) => free + 1)].map((days) => daysLater(day, days))),
    weekBefore: new Set([0, ...freeAfter].map((days) => daysLater(day, days + 7))),
    weekAfter: new Set([0, ...freeBefore].map((days) => daysLater(day, -days - 7))),
  };
};

/** How far away the days off are that begin right after, or before, a day: of a Friday 1 and 2. */
const daysOffNextTo = (day: Day, direction: 1 | -1): number[] => {
  const away: number[] = [];
  for (let days = 1; !isWorkingDay(daysLater(day, direction * days)); days += 1) away.push(days);
  return away;
};

const remindedWell = ['webinar', 'workshop', 'forum', 'deadline'];
const remindedBriefly = ['meeting', 'steering-group', 'training', 'competition'];
const followedUp = ['webinar', 'workshop', 'forum'];

const postsAbout = ({ event, occasion, over }: Standing, day: Day, neighbours: Neighbours, { followUpMeetings }: Story): ExpectedPost[] => {
  const posts: ExpectedPost[] = [];
  const post = (kind: ExpectedPost['kind'], due: number) => posts.push({ kind, event: event.id, due });

  const well = remindedWell.includes(event.kind);
  if (occasion !== undefined && (well || remindedBriefly.includes(event.kind))) {
    if (well && neighbours.weekBefore.has(occasion.day)) post('week-before', instantAt(`${day}T09:00`));
    if (neighbours.dayBefore.has(occasion.day)) post('day-before', instantAt(`${day}T09:00`));
    if (occasion.clock !== undefined) {
      const anHourBefore = instantAt(occasion.clock) - 60 * 60_000;
      if (dayOf(anHourBefore) === day) post('on-the-day', anHourBefore);
    } else if (well && occasion.day === day) post('on-the-day', instantAt(`${day}T08:00`));
  }

  if (over !== undefined && (followedUp.includes(event.kind) || (followUpMeetings && event.kind === 'meeting'))) {
    if (dayOf(over) === day) post('follow-up', over);
    if (neighbours.weekAfter.has(dayOf(over))) post('nudge', instantAt(`${day}T09:00`));
  }
  return posts;
};

const digestOn = (day: Day, standings: readonly Standing[]): ExpectedPost[] => {
  const month = day.slice(0, 7);
  const isFirstWorkingDay = isWorkingDay(day) && daysOffNextTo(day, -1).length >= Number(day.slice(8)) - 1;
  if (!isFirstWorkingDay) return [];
  const due = instantAt(`${day}T09:00`);
  const known = standings.filter(({ since, until }) => since <= due && due < until);
  return known.some(({ event }) => isInDigestOf(month, event.when)) ? [{ kind: 'digest', month, due }] : [];
};

const inOrder = (a: ExpectedPost, b: ExpectedPost) =>
  a.due - b.due || a.kind.localeCompare(b.kind) || (a.event ?? '').localeCompare(b.event ?? '');
