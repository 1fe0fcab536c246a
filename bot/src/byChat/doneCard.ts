import type { CalendarEvent } from '../calendar/event';
import { whenInWords } from '../calendar/whenInWords';
import type { ChangeId } from '../changes/change';
import { type Card, card, execute, heading, line, openUrl, quietLine } from '../kit/card';
import type { Instant } from '../kit/clock';
import type { Language } from '../kit/languages';
import { dayOf } from '../kit/time';
import type { Links } from '../network/links';
import { byChatWords } from '../text/byChat';
import { wordsOf } from '../text/words';

type Done = {
  readonly title: string;
  readonly event: CalendarEvent;
  /** What is taken back by 'Kumoa'; undefined where that cannot be known. */
  readonly change: ChangeId | undefined;
  readonly note?: string;
};

/** What was done, and the way to take it back. */
export const doneCard = ({ title, event, change, note }: Done, now: Instant, links: Links, language: Language): Card => {
  const words = byChatWords(language);
  return card(
    [
      heading(title),
      line(event.title),
      quietLine(whenInWords(event.when, dayOf(now), language).full),
      ...(note === undefined ? [] : [quietLine(note)]),
    ],
    [
      ...(change === undefined ? [] : [execute(words.undo, 'chat.undo', { change, event: event.id }, false)]),
      openUrl(wordsOf(language).buttons.openInTab, links.tab(`calendar/${event.id}`)),
    ],
    `${title}. ${event.title}`,
  );
};
