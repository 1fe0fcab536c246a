import type { CalendarEvent } from '../calendar/event';
import { begunAt, concernedDay } from '../calendar/times';
import { dayInWords, nearnessInWords } from '../calendar/whenInWords';
import { type Card, card, heading } from '../kit/card';
import type { Instant } from '../kit/clock';
import type { Language } from '../kit/languages';
import { dayOf } from '../kit/time';
import type { Links } from '../network/links';
import type { NetworkData } from '../network/networkData';
import { wordsOf } from '../text/words';
import { comingRow } from './comingRow';
import { eventButtons, eventLines, whenAndWhere } from './eventLines';
import type { ReminderKind } from './plannedReminders';
import type { Reminding } from './reminding';

/** First line what, second when, third why it concerns the reader. */
export const reminderCard = (reminding: Reminding, data: NetworkData, links: Links, language: Language): Card => {
  const { event, kind, late, now } = reminding;
  const today = dayOf(now);
  const title = titleOf(event, kind, late, now, language);
  const itself = { kind, ...(late ? { late: 'true' } : {}) };
  return card(
    [heading(title), ...eventLines(event, data, today, language), ...comingRow(reminding, itself, language)],
    eventButtons(event, data, links, language) ?? [],
    `${title}. ${whenAndWhere(event, today, language)}`,
  );
};

function titleOf(event: CalendarEvent, kind: ReminderKind, late: boolean, now: Instant, language: Language): string {
  const words = wordsOf(language);
  if (late) return words.reminder.late(event.title);
  const day = concernedDay(event);
  const hourBefore = kind === 'on-the-day' && event.when.precision === 'time' && now < (begunAt(event) ?? now);
  const near = hourBefore ? words.when.inAnHour : (nearnessInWords(day, dayOf(now), language) ?? dayInWords(day, dayOf(now), language));
  if (event.kind === 'deadline') return words.reminder.deadlineHeading(near, event.title);
  const half = event.when.precision === 'half-day' && near !== words.when.inAWeek ? ` ${words.when.part[event.when.part]}` : '';
  return words.reminder.heading(near + half, event.title);
}
