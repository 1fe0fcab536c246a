import { type Attendance, countComing } from '../../attendance/attendance';
import type { CalendarEvent } from '../../calendar/event';
import { type Card, card, execute, heading, labelledLine, line, openUrl } from '../../kit/card';
import { dayOf } from '../../kit/time';
import { understandingWords } from '../../text/understanding';
import { wordsOf } from '../../text/words';
import { nameOf } from '../cards/actionRows';
import type { Telling } from '../cards/telling';
import { eventRow } from './rows';

/** Who comes to an event, by organisation: people have no names here. */
export const comingCard = (event: CalendarEvent, said: readonly Attendance[], { data, now, links, language }: Telling): Card => {
  const words = understandingWords(language).coming;
  const counts = countComing(said);
  const title = words.heading(event.title);
  const coming = said.filter(({ coming: each }) => each === 'yes');
  const organisations = [...new Set(coming.flatMap(({ organisation }) => organisation ?? []))].map((id) => nameOf(id, data)).toSorted();
  const others = coming.filter(({ organisation }) => organisation === undefined).length;
  const from = [...organisations, ...(others === 0 ? [] : [words.others(others)])];
  return card(
    [
      heading(title),
      eventRow(dayOf(now), language)(event),
      line(said.length === 0 ? words.nobody : words.counts(counts.yes, counts.maybe, counts.no)),
      ...(from.length === 0 ? [] : [labelledLine(words.from, from.join(', '))]),
    ],
    [
      execute(words.show, 'item.show', { item: 'event', id: event.id }, false),
      openUrl(wordsOf(language).buttons.openInTab, links.tab(`calendar/${event.id}`)),
    ],
    title,
  );
};
