import * as v from 'valibot';
import { EventId, Person } from '../kit/ids';

/** Of what somebody is reminded in private: of one event, the working day before or an hour before, or both. */
export const PersonalReminder = v.object({
  event: EventId,
  person: Person,
  dayBefore: v.boolean(),
  hourBefore: v.boolean(),
  /** When they asked for it. */
  at: v.number(),
});
export type PersonalReminder = v.InferOutput<typeof PersonalReminder>;
