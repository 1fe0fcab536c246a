import * as v from 'valibot';
import { EventKind } from '../calendar/event';

const TimeOfDay = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const days = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most));

/** Which reminders an event of a kind gets. */
export const ReminderChoice = v.object({ weekBefore: v.boolean(), dayBefore: v.boolean(), onTheDay: v.boolean() });
export type ReminderChoice = v.InferOutput<typeof ReminderChoice>;

const none: ReminderChoice = { weekBefore: false, dayBefore: false, onTheDay: false };

/** When the bot speaks by itself. Days and clock times are the network's. */
export const PostingRules = v.object({
  reminders: v.object(v.entriesFromList(EventKind.options, v.optional(ReminderChoice, none))),
  /** When reminders of other days are posted. */
  reminderTime: TimeOfDay,
  /** When an event without a clock time is reminded of on its own day. */
  earlyTime: TimeOfDay,
  /** Whether a month is told of on its first working day. */
  digest: v.boolean(),
  digestTime: TimeOfDay,
  /** How many days a follow-up takes answers. */
  followUpDays: days(90),
  /** After how many days those who have not answered are asked once more. */
  nudgeDays: days(60),
  /** Nothing is posted from one clock time to the other, over midnight where the second is the earlier one. */
  quietHours: v.optional(v.object({ from: TimeOfDay, to: TimeOfDay })),
  /** In which months, and from which day on, organisations are asked where their actions stand; left out, they are not. */
  statusRounds: v.optional(
    v.object({
      months: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12))), v.minLength(1)),
      day: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(28)),
    }),
  ),
});
export type PostingRules = v.InferOutput<typeof PostingRules>;

/** Once a quarter, in its last month. */
export const quarterly: NonNullable<PostingRules['statusRounds']> = { months: [3, 6, 9, 12], day: 15 };

const prepared: ReminderChoice = { weekBefore: true, dayBefore: true, onTheDay: true };
const attended: ReminderChoice = { weekBefore: false, dayBefore: true, onTheDay: true };

/** What KASELO agreed on: what people prepare for is announced a week before; what they only attend, on the working day before. */
export const usualRules: PostingRules = {
  reminders: {
    webinar: prepared,
    workshop: prepared,
    forum: prepared,
    deadline: prepared,
    meeting: attended,
    'steering-group': attended,
    training: attended,
    competition: attended,
    other: none,
  },
  reminderTime: '09:00',
  earlyTime: '08:00',
  digest: true,
  digestTime: '09:00',
  followUpDays: 14,
  nudgeDays: 7,
};

/** Rules with the instant from which on they are in force, in order of time. Before the first of them the usual ones are. */
export const RulesSince = v.object({ since: v.number(), rules: PostingRules });
export type RulesHistory = readonly v.InferOutput<typeof RulesSince>[];

/** The rules that a network has chosen last. */
export const latestRules = (history: RulesHistory): PostingRules => history.at(-1)?.rules ?? usualRules;
