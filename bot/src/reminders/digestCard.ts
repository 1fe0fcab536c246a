import type { CalendarEvent } from '../calendar/event';
import { byTime, firstDay, hasDay, lastDay } from '../calendar/times';
import { dayInWords, monthInWords, whenInWords } from '../calendar/whenInWords';
import type { IndicatorNews } from '../indicators/news';
import { type Card, type CardBody, card, heading, labelledLine, line, openUrl, quietLine } from '../kit/card';
import type { Language } from '../kit/languages';
import type { Day } from '../kit/time';
import type { Links } from '../network/links';
import { changeNoticeWords } from '../text/changeNotice';
import { statisticsWords } from '../text/statistics';
import { wordsOf } from '../text/words';
import type { Digest, DigestEntry, GoneFromMonth } from './digest';

/** A longer list than this is cut, with the rest counted: the tab has them all. */
const mostEntries = 16;
const mostNews = 3;

/** A month at a glance: what has a day in order of time, series on one line, what has none apart. */
export const digestCard = (
  digest: Digest,
  today: Day,
  late: boolean,
  links: Links,
  language: Language,
  news: readonly IndicatorNews[] = [],
): Card => {
  const words = wordsOf(language);
  const month = monthInWords(digest.month, language);
  const events = [...digest.dated, ...digest.vague].flatMap((entry) => entry.events);
  const deadlines = events.filter(({ kind }) => kind === 'deadline').length;
  const title = late ? words.digest.lateHeading(month) : words.digest.heading(month, events.length - deadlines, deadlines);
  const dated = [
    ...digest.dated.map((entry) => ({ when: entry.events[0].when, rows: datedRow(entry, today, language) })),
    ...digest.gone.filter(({ when }) => hasDay(when)).map((gone) => ({ when: gone.when, rows: goneRow(gone, today, language) })),
  ].sort(byTime);
  const open = [
    ...digest.vague.map(({ events: [event] }) => line(`${whenInWords(event.when, today, language).full}: ${event.title}`)),
    ...digest.gone.filter(({ when }) => !hasDay(when)).flatMap((gone) => goneRow(gone, today, language)),
  ];
  const hidden = Math.max(0, dated.length + open.length - mostEntries);
  const vague = open.slice(0, Math.max(0, mostEntries - dated.length));
  return card(
    [
      heading(title),
      ...dated.slice(0, mostEntries).flatMap(({ rows }) => rows),
      ...(vague.length > 0 ? [{ ...heading(words.digest.vague), size: 'Default' as const, separator: true }] : []),
      ...vague,
      ...(hidden > 0 ? [quietLine(words.digest.more(hidden))] : []),
      ...newsLine(news, language),
    ],
    [
      openUrl(words.buttons.openCalendar, links.tab(`calendar?month=${digest.month}`)),
      ...(news.length === 0 ? [] : [openUrl(words.buttons.openIndicators, links.tab('indicators'))]),
    ],
    title,
  );
};

/** One line, however many indicators have got figures since the digest before. */
function newsLine(news: readonly IndicatorNews[], language: Language): CardBody {
  if (news.length === 0) return [];
  const { news: words } = statisticsWords(language);
  const told = news.slice(0, mostNews).map(({ name, period, news: kind }) => words[kind](name, period));
  const more = news.length > mostNews ? ` ${words.more(news.length - mostNews)}` : '';
  return [{ ...labelledLine(words.heading, `${told.join('; ')}${more}`), separator: true, spacing: 'Medium' }];
}

function datedRow({ events }: DigestEntry, today: Day, language: Language): CardBody {
  const [first, ...others] = events;
  const days = [first, ...others].map((event) => dayOfEntry(event, today, language)).join(', ');
  return [labelledLine(days, first.title), quietLine(detailOf(first, others.length > 0, today, language))];
}

/** What the month held when the digest was posted, where it stood: that it is cancelled, or when it is instead. */
function goneRow({ event, when }: GoneFromMonth, today: Day, language: Language): CardBody {
  const words = changeNoticeWords(language);
  const day = hasDay(when) ? dayOfEntry({ ...event, when }, today, language) : `${whenInWords(when, today, language).full}:`;
  if (event.cancelled) return [labelledLine(day, words.cancelled(event.title))];
  return [labelledLine(day, event.title), quietLine(words.movedTo(whenInWords(event.when, today, language).full))];
}

/** Several days at their end where they are a deadline, else from their first day. */
const dayOfEntry = (event: CalendarEvent, today: Day, language: Language): string =>
  dayInWords(event.kind === 'deadline' ? lastDay(event.when) : firstDay(event.when), today, language);

function detailOf(event: CalendarEvent, several: boolean, today: Day, language: Language): string {
  const words = wordsOf(language);
  if (event.kind === 'deadline') return words.kind.deadline;
  const time = several || !hasDay(event.when) ? undefined : whenInWords(event.when, today, language).time;
  return [time, event.place].filter((part) => part !== undefined).join(', ') || words.kind[event.kind];
}
