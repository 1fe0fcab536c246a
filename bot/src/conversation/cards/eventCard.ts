import type { Coming } from '../../attendance/attendance';
import type { CalendarEvent } from '../../calendar/event';
import { isOver } from '../../calendar/times';
import { type Card, card, execute, heading, line, openUrl, quietLine } from '../../kit/card';
import { dayOf } from '../../kit/time';
import { stillAhead } from '../../personal/plannedPersonal';
import { comingRow } from '../../reminders/comingRow';
import { eventButtons, eventLines, whenAndWhere } from '../../reminders/eventLines';
import { cardWords } from '../../text/cards';
import { personalWords } from '../../text/personal';
import { wordsOf } from '../../text/words';
import { showingItself } from './itself';
import type { Telling } from './telling';

/** One event: what, when and where, whether whoever looks comes, and the ways to the calendar and the tab. */
export const eventCard = (event: CalendarEvent, coming: Coming | undefined, { data, now, links, language }: Telling): Card => {
  const today = dayOf(now);
  const words = cardWords(language).event;
  const state = event.cancelled ? words.cancelled : isOver(event.when, now) ? words.over : undefined;
  const canRemind = stillAhead(event, data.network.settings.rules, now).length > 0;
  const remindMe = canRemind ? [execute(personalWords(language).remindMe, 'me.remind', { event: event.id }, false)] : [];
  const told = card(
    [
      heading(event.title),
      ...(state === undefined ? [] : [event.cancelled ? { ...line(state), weight: 'Bolder' as const } : quietLine(state)]),
      ...eventLines(event, data, today, language),
      ...comingRow({ event, now, coming }, {}, language),
    ],
    // Nobody puts what is not held into their calendar.
    event.cancelled
      ? [openUrl(wordsOf(language).buttons.openInTab, links.tab(`calendar/${event.id}`))]
      : [...(eventButtons(event, data, links, language) ?? []), ...remindMe],
    `${event.title}. ${whenAndWhere(event, today, language)}`,
  );
  return showingItself(told, { item: 'event', id: event.id });
};
