import * as v from 'valibot';
import { hours, type Instant } from '../kit/clock';
import { Person } from '../kit/ids';

/** When somebody last looked at how the network stands, and when they had looked before that. */
export const Visit = v.object({ person: Person, at: v.number(), before: v.optional(v.number()) });
export type Visit = v.InferOutput<typeof Visit>;

/** Looks so near one another are one visit: what was new at its beginning stays new till its end. */
const oneVisit = hours(1);

/** Since when something is new to whoever looks now; undefined for whoever looks for the first time. */
export const newSince = (visit: Visit | undefined, now: Instant): Instant | undefined =>
  visit === undefined || now - visit.at >= oneVisit ? visit?.at : visit.before;

/** The visit as it is to be remembered after a look; undefined where it is remembered already. */
export const afterLook = (person: Person, visit: Visit | undefined, now: Instant): Visit | undefined =>
  visit !== undefined && now - visit.at < oneVisit ? undefined : { person, at: now, before: visit?.at };
