import * as v from 'valibot';

/** A recurrence rule as RFC 5545 writes it, 'FREQ=MONTHLY;BYDAY=-1TH;UNTIL=20211231', no oftener than daily. */
export const Rrule = v.pipe(
  v.string(),
  v.regex(/^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;(INTERVAL|COUNT|UNTIL|BYDAY|BYMONTH|BYMONTHDAY|BYSETPOS|WKST)=[0-9A-Z,+-]+)*$/),
  v.maxLength(200),
);
export type Rrule = v.InferOutput<typeof Rrule>;
