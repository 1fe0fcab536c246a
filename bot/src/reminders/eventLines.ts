import type { CalendarEvent } from '../calendar/event';
import { hasDay } from '../calendar/times';
import { whenInWords } from '../calendar/whenInWords';
import { type Card, type CardBody, line, openUrl, quietLine, shorten } from '../kit/card';
import type { Language } from '../kit/languages';
import type { Day } from '../kit/time';
import type { Links } from '../network/links';
import type { NetworkData } from '../network/networkData';
import { wordsOf } from '../text/words';

/** What is more than this a card tells only the beginning of. */
const longestTopics = 700;
const longestNames = 300;
const mostPriorities = 6;

/** 'ke 14.4. klo 12.00–14.30, Teams'; a day without a clock time says that the time is open. */
export const whenAndWhere = (event: CalendarEvent, today: Day, language: Language): string => {
  const when = whenInWords(event.when, today, language);
  const time = event.when.precision === 'day' && event.kind !== 'deadline' ? `${when.full}, ${when.time}` : when.full;
  const exact = event.when.precision === 'half-day' ? `${time}, ${wordsOf(language).when.exactTimeOpen}` : time;
  return event.place === undefined ? exact : `${exact}, ${event.place}`;
};

/** What an event is, under its heading: when and where, what about, who arranges it, which priority it serves. */
export const eventLines = (event: CalendarEvent, data: NetworkData, today: Day, language: Language): CardBody => {
  const words = wordsOf(language).reminder;
  const priorities = data.priorities.filter(({ id }) => event.priorities.includes(id));
  return [
    line(whenAndWhere(event, today, language)),
    ...(event.topics.length > 0 ? [line(shorten(event.topics.join(', '), longestTopics))] : []),
    ...(event.organisers.length > 0 ? [quietLine(words.organisers(shorten(event.organisers.join(', '), longestNames)))] : []),
    ...priorities.slice(0, mostPriorities).map(({ order, title }) => quietLine(words.priority(order, title))),
  ];
};

/** The buttons of an event: open it in the tab, join, put it into one's own calendar where its day is known. */
export const eventButtons = (event: CalendarEvent, data: NetworkData, links: Links, language: Language): Card['actions'] => {
  const { buttons } = wordsOf(language);
  return [
    openUrl(buttons.openInTab, links.tab(`calendar/${event.id}`)),
    ...(event.joinUrl === undefined ? [] : [openUrl(buttons.join, event.joinUrl)]),
    ...(hasDay(event.when) ? [openUrl(buttons.addToCalendar, links.calendarFile(data.network, event.id))] : []),
  ];
};
