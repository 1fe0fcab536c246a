import { hours, type Instant } from './clock';
import type { Random } from './random';
import { addDays, at, dayOf } from './time';

/** One piece of nightly work at a time in the whole deployment: undefined while somebody else holds it. */
export type NightlyTurn = {
  readonly take: (now: Instant) => Promise<{ readonly release: (nextAt: Instant) => Promise<void> } | undefined>;
  /** When the work is to begin next; undefined before the first time. */
  readonly nextAt: () => Promise<Instant | undefined>;
};

/** At night, when nobody waits for anything; the minute differs from deployment to deployment, so that a source is not asked by all at once. */
const nightBegins = '03:00';

export const nextNight = (now: Instant, random: Random): Instant => {
  const tonight = at(dayOf(now), nightBegins);
  const begins = tonight > now ? tonight : at(addDays(dayOf(now), 1), nightBegins);
  return begins + Math.floor(random.fraction() * hours(2));
};
