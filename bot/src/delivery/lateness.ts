import { type Instant, minutes } from '../kit/clock';
import { addDays, at, dayOf, plusDays } from '../kit/time';

/** What to do with a post that is found due: make it, say that it is late, wait for a decent hour, or let it go. */
export type Timeliness = { readonly verdict: 'on-time' | 'late' | 'too-late' } | { readonly verdict: 'wait'; readonly until: Instant };

/** A post is late when more than this has passed since it was due. */
const grace = minutes(10);
const dayStarts = '08:00';
const dayEnds = '20:00';
const followUpDays = 7;

const isOnTime = (due: Instant, now: Instant) => now - due <= grace;

/** Reminders and digests are worth posting late until 20:00 of their own day. */
export const timelinessOfReminder = (due: Instant, now: Instant): Timeliness => {
  if (isOnTime(due, now)) return { verdict: 'on-time' };
  return { verdict: now <= at(dayOf(due), dayEnds) ? 'late' : 'too-late' };
};

/** Follow-ups and nudges are worth posting late within seven days, but between 8:00 and 20:00. */
export const timelinessOfFollowUp = (due: Instant, now: Instant): Timeliness => {
  if (isOnTime(due, now)) return { verdict: 'on-time' };
  if (now > plusDays(due, followUpDays)) return { verdict: 'too-late' };
  const today = dayOf(now);
  if (now < at(today, dayStarts)) return { verdict: 'wait', until: at(today, dayStarts) };
  if (now > at(today, dayEnds)) return { verdict: 'wait', until: at(addDays(today, 1), dayStarts) };
  return { verdict: 'late' };
};
