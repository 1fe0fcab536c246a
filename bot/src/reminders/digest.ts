import type { CalendarEvent } from '../calendar/event';
import { belongsToMonth, byTime, hasDay } from '../calendar/times';
import type { When } from '../calendar/when';
import type { PostSubject } from '../delivery/post';
import type { Instant } from '../kit/clock';
import { addMonths, at, firstDayOf, type Month } from '../kit/time';
import { workingDayOnOrAfter } from '../kit/workingDays';
import type { RulesHistory } from '../network/postingRules';
import { afterQuietHours } from '../network/quietHours';
import { dueUnder } from '../network/rulesInForce';

/** When a month's digest is due: on its first working day, at the time of the rules. Undefined where they want none. */
export const digestDue = (month: Month, history: RulesHistory = []): Instant | undefined =>
  dueUnder(history, Number.NEGATIVE_INFINITY, ({ digest, digestTime, quietHours }) =>
    digest ? afterQuietHours(at(workingDayOnOrAfter(firstDayOf(month)), digestTime), quietHours) : undefined,
  );

/** What is older than a year is no news. */
const mostMonthsBack = 12;

export type DigestEntry = {
  /** One event, or those of a series that fall into the month, in order of time. */
  readonly events: readonly [CalendarEvent, ...CalendarEvent[]];
};

/** An event that a digest told of when it was posted and that the month holds no longer: cancelled, or moved out of it. */
export type GoneFromMonth = { readonly event: CalendarEvent; readonly when: When };

export type Digest = {
  readonly month: Month;
  readonly dated: readonly DigestEntry[];
  readonly vague: readonly DigestEntry[];
  readonly gone: readonly GoneFromMonth[];
};

/** The month that a digest is about, be it posted anew. */
export const monthOfDigest = ({ kind, about }: PostSubject): Month | undefined => (kind === 'digest' ? about?.split('~')[0] : undefined);

/** What a month holds, its series grouped, what has no day apart. Undefined when there is nothing to tell. */
export const digestOf = (month: Month, events: readonly CalendarEvent[]): Digest | undefined => {
  const digest = monthAsItIs(month, events, []);
  return digest.dated.length + digest.vague.length === 0 ? undefined : digest;
};

/** The same with what a digest told of before, also where nothing is left of the month. */
export const monthAsItIs = (month: Month, events: readonly CalendarEvent[], gone: readonly GoneFromMonth[]): Digest => {
  const held = events.filter((event) => !event.cancelled && belongsToMonth(month, event.when)).sort(byTime);
  return {
    month,
    dated: grouped(held.filter((event) => hasDay(event.when))),
    vague: grouped(held.filter((event) => !hasDay(event.when))),
    gone,
  };
};

/** When the digest before a month's was due: months that held nothing had none, so what they brought is still to be told. */
export const lastDigestBefore = (month: Month, events: readonly CalendarEvent[], history: RulesHistory = []): Instant => {
  for (let back = 1; back <= mostMonthsBack; back++) {
    const earlier = addMonths(month, -back);
    const due = digestDue(earlier, history);
    const known = due === undefined ? [] : events.filter(({ plannedAt }) => plannedAt <= due);
    if (due !== undefined && digestOf(earlier, known) !== undefined) return due;
  }
  return at(firstDayOf(addMonths(month, -mostMonthsBack)), '00:00');
};

function grouped(events: readonly CalendarEvent[]): readonly DigestEntry[] {
  const groups = Map.groupBy(events, (event) => event.series ?? event.id);
  return [...groups.values()].flatMap(([first, ...others]) => (first === undefined ? [] : [{ events: [first, ...others] as const }]));
}
