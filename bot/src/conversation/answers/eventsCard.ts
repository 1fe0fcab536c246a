import type { CalendarEvent, EventKind } from '../../calendar/event';
import { byTime, hasDay, isOver, touches } from '../../calendar/times';
import { type Card, card, heading, line, openUrl } from '../../kit/card';
import { dayOf, monthOf } from '../../kit/time';
import { capitalised } from '../../text/numbers';
import { understandingWords } from '../../text/understanding';
import { wordsOf } from '../../text/words';
import type { Meaning } from '../../understanding/meaning';
import type { Telling } from '../cards/telling';
import { eventRow, rows } from './rows';
import { spanInWords } from './spanInWords';

type Asked = Extract<Meaning, { intent: 'events' }>;

/** The events of a time, or those of a kind that are still to come; where there are none, what comes next. */
export const eventsCard = (asked: Asked, { data, now, links, language }: Telling): Card => {
  const { from, to, kind } = asked;
  const today = dayOf(now);
  const words = understandingWords(language).events;
  const events = eventsAsked(asked, data.events, now);
  const span = from === undefined || to === undefined ? undefined : { from, to };
  const time = span === undefined ? words.coming : spanInWords(span, today, language);
  const title = kind === undefined ? time : `${capitalised(kindInWords(kind, language))}: ${span === undefined ? words.coming : time}`;
  const next = data.events.filter(({ when, cancelled }) => !cancelled && hasDay(when) && !isOver(when, now)).toSorted(byTime)[0];
  const row = eventRow(today, language);
  const body =
    events.length > 0
      ? [heading(title), ...rows(events, language, row)]
      : [line(span === undefined ? words.noneOfKind : words.none(title)), ...(next === undefined ? [] : [row(next)])];
  const page = span === undefined ? 'calendar' : `calendar?month=${monthOf(span.from)}`;
  return card(body, [openUrl(wordsOf(language).buttons.openCalendar, links.tab(page))], title);
};

/** What a question for events is answered with, in order of time. */
export const eventsAsked = ({ from, to, kind }: Asked, events: readonly CalendarEvent[], now: number): readonly CalendarEvent[] =>
  events
    .filter((event) => !event.cancelled && (kind === undefined || event.kind === kind))
    .filter(({ when }) => (from === undefined || to === undefined ? !isOver(when, now) : touches(from, to, when)))
    .toSorted(byTime);

const kindInWords = (kind: EventKind, language: Telling['language']): string => wordsOf(language).kind[kind];
