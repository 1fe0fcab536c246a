import * as v from 'valibot';
import { Language } from '../kit/languages';
import { PersonalSettings } from '../network/personalSettings';

const Wishes = v.omit(PersonalSettings, ['stoppedAt']);

/** What the reader wants of the bot for themselves. */
export const MySettings = v.object({
  wishes: Wishes,
  /** The language in which the bot writes to them; left out, that of their Teams. */
  language: v.optional(Language),
  /** False where they have blocked or removed the bot: then nothing reaches them until they write to it. */
  reachable: v.boolean(),
  /** When they last stopped everything; left out, never. */
  stoppedAt: v.optional(v.number()),
});
export type MySettings = v.InferOutput<typeof MySettings>;

/** What the reader wants from now on. */
export const WantedMySettings = v.object({
  wishes: Wishes,
  /** null: the language of their Teams. */
  language: v.optional(v.nullable(Language)),
  /** Told where a stop is taken back: when they had stopped everything before it; null, never. */
  stoppedAt: v.optional(v.nullable(v.number())),
});
export type WantedMySettings = v.InferOutput<typeof WantedMySettings>;

/** Whether the reader is reminded of one event in private, and of what there is still time for. */
export const MyReminder = v.object({
  dayBefore: v.boolean(),
  hourBefore: v.boolean(),
  ahead: v.array(v.picklist(['day', 'hour'])),
  reachable: v.boolean(),
});
export type MyReminder = v.InferOutput<typeof MyReminder>;

export const WantedMyReminder = v.object({ dayBefore: v.boolean(), hourBefore: v.boolean() });
