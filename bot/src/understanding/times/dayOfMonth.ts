import { addMonths, type Day, monthOf } from '../../kit/time';
import { wholeWords } from '../pattern';
import { dayIn } from './reckon';
import type { Reckoning, Span, WayOfSpeaking } from './span';

/** 'se 15. päivä', 'den 26:e', 'on the 14th': the month is this one, where the day is not behind, or one beside it. */
export const daysOfTheMonth: readonly WayOfSpeaking[] = [
  {
    said: wholeWords(
      String.raw`(?<day>\d{1,2})\.? ?päivä(?:nä|n|lle|llä|ksi|stä)?|den (?<dag>\d{1,2})(?::?[ea])?|(?<dagen>\d{1,2}):[ea]|(?:on )?(?:the )?(?<date>\d{1,2})(?:st|nd|rd|th)(?! (?:priorit|focus))`,
    ),
    means: ({ groups = {} }, reckoning) => nearby(Number(groups.day ?? groups.dag ?? groups.dagen ?? groups.date), reckoning),
  },
];

function nearby(number: number, { today, hasEvents }: Reckoning): Span | undefined {
  const days = [0, 1, -1].map((away) => inMonth(addMonths(monthOf(today), away), number)).filter((day) => day !== undefined);
  const isFull = (day: Day) => hasEvents({ from: day, to: day });
  const ahead = days.filter((day) => day >= today);
  const day = ahead.find(isFull) ?? days.find(isFull) ?? ahead[0];
  return day === undefined ? undefined : { from: day, to: day };
}

const inMonth = (month: string, day: number): Day | undefined => dayIn(Number(month.slice(0, 4)), Number(month.slice(5)), day);
