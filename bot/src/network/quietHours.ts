import type { Instant } from '../kit/clock';
import { addDays, at, dayOf } from '../kit/time';
import type { PostingRules } from './postingRules';

type QuietHours = PostingRules['quietHours'];

/** The quiet stretch in which an instant lies; its last instant belongs to it no more. */
const stretchAround = (instant: Instant, quiet: QuietHours): { readonly from: Instant; readonly to: Instant } | undefined => {
  if (quiet === undefined || quiet.from === quiet.to) return undefined;
  const today = dayOf(instant);
  return [addDays(today, -1), today]
    .map((day) => ({ from: at(day, quiet.from), to: at(quiet.from < quiet.to ? day : addDays(day, 1), quiet.to) }))
    .find(({ from, to }) => from <= instant && instant < to);
};

/** An instant moved to the end of the quiet hours that it lies in. */
export const afterQuietHours = (instant: Instant, quiet: QuietHours): Instant => stretchAround(instant, quiet)?.to ?? instant;

/** The same where that is still before an instant; else the quiet hours' beginning, the evening before. */
export const outOfQuietHours = (instant: Instant, before: Instant, quiet: QuietHours): Instant => {
  const stretch = stretchAround(instant, quiet);
  if (stretch === undefined) return instant;
  return stretch.to < before ? stretch.to : stretch.from;
};
