import type { ExpectedPost } from './expectedPosts';
import { dayOf, daysLater, instantAt } from './helsinki';
import { begunAt, type PlannedEvent } from './occasion';

export type Outcome = { readonly outcome: 'on-time' | 'late' | 'too-late' } | { readonly outcome: 'wait-until'; readonly until: number };

const minute = 60_000;
const week = 7 * 24 * 60 * minute;

/**
 * What becomes of a post that the bot, after having been down, comes upon at this instant. It concerns posts that are due by then;
 * `event` is what the post is about, as it stands, and is left out for a digest.
 */
export const outcomeWhenFoundAt = (
  post: ExpectedPost,
  event: Pick<PlannedEvent, 'kind' | 'when'> | undefined,
  foundAt: number,
): Outcome => {
  if (foundAt <= post.due + 10 * minute) return { outcome: 'on-time' };
  const keepsAWeek = post.kind === 'follow-up' || post.kind === 'nudge' || post.kind === 'moved';
  return keepsAWeek ? lateQuestion(post.due, foundAt) : lateReminder(post.due, event, foundAt);
};

const lateReminder = (due: number, event: Pick<PlannedEvent, 'kind' | 'when'> | undefined, foundAt: number): Outcome => {
  const begun = event === undefined ? undefined : begunAt(event);
  const tooLate = foundAt > instantAt(`${dayOf(due)}T20:00`) || (begun !== undefined && foundAt >= begun);
  return { outcome: tooLate ? 'too-late' : 'late' };
};

const lateQuestion = (due: number, foundAt: number): Outcome => {
  const today = dayOf(foundAt);
  const [opens, closes] = [instantAt(`${today}T08:00`), instantAt(`${today}T20:00`)];
  const tomorrow = instantAt(`${daysLater(today, 1)}T08:00`);
  const mayBePosted = foundAt < opens ? opens : foundAt <= closes ? foundAt : tomorrow;
  if (mayBePosted > due + week) return { outcome: 'too-late' };
  return mayBePosted === foundAt ? { outcome: 'late' } : { outcome: 'wait-until', until: mayBePosted };
};
