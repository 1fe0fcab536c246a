import type { CalendarEvent } from '../calendar/event';
import type { When } from '../calendar/when';
import { whenInWords } from '../calendar/whenInWords';
import { type Card, card, heading, line, openUrl, quietLine } from '../kit/card';
import type { Language } from '../kit/languages';
import type { Day } from '../kit/time';
import type { Links } from '../network/links';
import type { NetworkData } from '../network/networkData';
import { changeNoticeWords } from '../text/changeNotice';
import { wordsOf } from '../text/words';
import type { ChangeNotice } from './changeNotice';
import { eventButtons } from './eventLines';

/** 'Siirtyi: …' and 'Uusi aika ke 21.4. klo 12.00–14.30 (ennen ke 14.4.)': what the channel is told, its heading and its line. */
export const noticeInWords = (notice: ChangeNotice, event: CalendarEvent, today: Day, language: Language): readonly [string, string] => {
  const words = changeNoticeWords(language);
  switch (notice.notice) {
    case 'moved':
      return [
        words.moved(event.title),
        words.newTime(full(event.when, today, language), before(notice.before, event.when, today, language)),
      ];
    case 'cancelled':
      return [words.cancelled(event.title), full(notice.before, today, language)];
    case 'revived':
      return [words.revived(event.title), full(event.when, today, language)];
  }
};

/** The card that tells the channel once. */
export const changeNoticeCard = (
  notice: ChangeNotice,
  event: CalendarEvent,
  data: NetworkData,
  today: Day,
  links: Links,
  language: Language,
): Card => {
  const [title, told] = noticeInWords(notice, event, today, language);
  const place = event.place === undefined || notice.notice === 'cancelled' ? [] : [quietLine(event.place)];
  const buttons = notice.notice === 'cancelled' ? [openInTab(event, links, language)] : eventButtons(event, data, links, language);
  return card([heading(title), line(told), ...place], buttons ?? [], `${title}. ${told}`);
};

/** What stands in place of a card that told of a time which the event has no longer. */
export const outdatedCard = (event: CalendarEvent, toldOf: When, today: Day, links: Links, language: Language): Card => {
  const words = changeNoticeWords(language);
  const title = event.cancelled ? words.cancelled(event.title) : words.movedTo(full(event.when, today, language));
  return card(
    [
      heading(title),
      ...(event.cancelled ? [] : [line(event.title)]),
      quietLine(event.cancelled ? full(toldOf, today, language) : words.timeBefore(full(toldOf, today, language))),
    ],
    [openInTab(event, links, language)],
    event.cancelled ? title : `${title}. ${event.title}`,
  );
};

const openInTab = (event: CalendarEvent, links: Links, language: Language) =>
  openUrl(wordsOf(language).buttons.openInTab, links.tab(`calendar/${event.id}`));

const full = (when: When, today: Day, language: Language): string => whenInWords(when, today, language).full;

/** The day alone, for that is what people remember; the clock time where the day has stayed. */
function before(earlier: When, now: When, today: Day, language: Language): string {
  const [was, is] = [whenInWords(earlier, today, language), whenInWords(now, today, language)];
  if (earlier.precision === 'month' || earlier.precision === 'season') return was.full;
  return was.day === is.day ? was.time : was.day;
}
