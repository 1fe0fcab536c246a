import { whyNotAsked } from '../attendance/asked';
import { Coming } from '../attendance/attendance';
import type { CalendarEvent } from '../calendar/event';
import { buttonRow, type CardBody, execute, labelledLine, line } from '../kit/card';
import type { Instant } from '../kit/clock';
import type { Language } from '../kit/languages';
import { attendanceWords } from '../text/attendance';

type Asked = { readonly event: CalendarEvent; readonly now: Instant; readonly coming?: Coming };

/**
 * Asks whether one comes, or tells what one has said; the buttons stay, for plans change. They carry what tells the card
 * apart on which they stand.
 */
export const comingRow = ({ event, now, coming }: Asked, card: Readonly<Record<string, string>>, language: Language): CardBody => {
  if (whyNotAsked(event, now) !== undefined) return [];
  const words = attendanceWords(language);
  const data = { event: event.id, ...card };
  return [
    coming === undefined ? line(words.ask) : labelledLine('✓', words.saved[coming]),
    buttonRow(Coming.options.map((each) => execute(words.button[each], 'event.coming', { ...data, coming: each }, false))),
  ];
};
