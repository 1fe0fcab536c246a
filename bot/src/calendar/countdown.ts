import { hours, type Instant, minutes } from '../kit/clock';
import type { Language } from '../kit/languages';
import { dayOf, daysBetween } from '../kit/time';
import { eventPageWords } from '../text/eventPage';
import type { CalendarEvent } from './event';
import { begunAt, endOf, firstDay, hasDay, isOver } from './times';

type Counted = Pick<CalendarEvent, 'kind' | 'when' | 'cancelled'>;

/** Farther away than this in minutes, hours tell enough. */
const minutesMatter = 90;

/** How long there is to an event, in words; hours and minutes only where its clock time is known. */
export const countdownInWords = ({ kind, when, cancelled }: Counted, now: Instant, language: Language): string | undefined => {
  if (cancelled || !hasDay(when) || isOver(when, now)) return undefined;
  const words = eventPageWords(language);
  const days = daysBetween(dayOf(now), kind === 'deadline' ? dayOf(endOf(when) ?? now) : firstDay(when));
  const begins = begunAt({ kind, when }) ?? now;
  if (when.precision === 'time' && kind !== 'deadline') {
    if (begins <= now) return words.now;
    const left = Math.ceil((begins - now) / minutes(1));
    if (left < minutesMatter) return words.inMinutes(left);
    if (days === 0) return words.inHours(Math.round(left / 60));
  }
  if (days <= 0) return words.today;
  return days === 1 ? words.tomorrow : words.inDays(days);
};

/** From an hour before its start until its end one comes to join. */
export const isNear = ({ kind, when, cancelled }: Counted, now: Instant): boolean => {
  const begins = begunAt({ kind, when });
  return !cancelled && when.precision === 'time' && begins !== undefined && begins - hours(1) <= now && !isOver(when, now);
};
