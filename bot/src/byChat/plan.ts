import * as v from 'valibot';
import { CalendarDay, WallClockTime, When } from '../calendar/when';
import { ItemVersion } from '../changes/item';
import { EventId } from '../kit/ids';

/** What is about to be done to an event, as it travels with the button that does it: with the version that its reader saw. */
export const Plan = v.variant('command', [
  v.object({
    command: v.literal('moveEvent'),
    event: EventId,
    base: ItemVersion,
    when: v.pipe(v.string(), v.parseJson(), When),
  }),
  v.object({ command: v.literal('cancelEvent'), event: EventId, base: ItemVersion }),
  v.object({
    command: v.literal('openFollowUp'),
    event: EventId,
    base: v.optional(ItemVersion),
    opensAt: WallClockTime,
    lastDay: CalendarDay,
  }),
]);
export type Plan = v.InferOutput<typeof Plan>;

/** The same as a button carries it. */
export const carried = (plan: Plan): Readonly<Record<string, string>> => {
  const { command, event } = plan;
  switch (plan.command) {
    case 'moveEvent':
      return { command, event, base: plan.base, when: JSON.stringify(plan.when) };
    case 'cancelEvent':
      return { command, event, base: plan.base };
    case 'openFollowUp':
      return { command, event, ...(plan.base === undefined ? {} : { base: plan.base }), opensAt: plan.opensAt, lastDay: plan.lastDay };
  }
};
