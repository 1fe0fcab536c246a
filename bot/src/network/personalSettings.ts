import * as v from 'valibot';
import type { Instant } from '../kit/clock';
import { PostingRules } from './postingRules';

/** What somebody wants of the bot for themselves. By itself nothing is sent to anybody in private. */
export const PersonalSettings = v.object({
  /** When they are reminded of events to which they have said that they come. */
  remind: v.object({ dayBefore: v.boolean(), hourBefore: v.boolean() }),
  /** What may be sent to them in private. */
  private: v.object({ nudges: v.boolean(), statusRounds: v.boolean(), reminders: v.boolean() }),
  /** Nothing is sent to them in private then; left out, the network's own quiet hours hold. */
  quietHours: PostingRules.entries.quietHours,
  /** When they last stopped everything: what they had asked for before that is not sent. */
  stoppedAt: v.optional(v.number()),
});
export type PersonalSettings = v.InferOutput<typeof PersonalSettings>;

export const usualPersonal: PersonalSettings = {
  remind: { dayBefore: false, hourBefore: false },
  private: { nudges: false, statusRounds: false, reminders: false },
};

/** The settings of whoever has just stopped everything. */
export const stopped = (settings: PersonalSettings, now: Instant): PersonalSettings => ({ ...settings, ...usualPersonal, stoppedAt: now });

/** Whether something that was asked for at an instant has been stopped since. */
export const isStopped = (settings: PersonalSettings | undefined, askedAt: Instant): boolean =>
  settings?.stoppedAt !== undefined && askedAt <= settings.stoppedAt;
