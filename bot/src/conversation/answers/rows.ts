import type { CalendarEvent } from '../../calendar/event';
import { whenInWords } from '../../calendar/whenInWords';
import { type CardBody, labelledLine, quietLine } from '../../kit/card';
import type { Language } from '../../kit/languages';
import type { Day } from '../../kit/time';
import { wordsOf } from '../../text/words';

/** A card lists at most so many; the tab has the rest. */
const most = 12;

/** A row for each, and how many were left out where there are too many. */
export const rows = <Item>(items: readonly Item[], language: Language, row: (item: Item) => CardBody[number]): CardBody => {
  const hidden = items.length - most;
  if (hidden <= 1) return items.map(row);
  return [...items.slice(0, most).map(row), quietLine(wordsOf(language).answers.more(hidden))];
};

export const eventRow =
  (today: Day, language: Language) =>
  ({ when, title }: CalendarEvent): CardBody[number] =>
    labelledLine(whenInWords(when, today, language).full, title);
