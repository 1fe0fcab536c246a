import type { CalendarEvent } from '../calendar/event';
import { whenInWords } from '../calendar/whenInWords';
import { type Card, card, execute, heading, line, quietLine } from '../kit/card';
import type { Instant } from '../kit/clock';
import type { Language } from '../kit/languages';
import { dayOf } from '../kit/time';
import type { NetworkData } from '../network/networkData';
import { personalWords } from '../text/personal';
import { stillAhead } from './plannedPersonal';
import type { WantedReminder } from './remindMe';

/** 'day', 'hour', 'both' or 'none', as words know it. */
export const choiceOf = ({ dayBefore, hourBefore }: WantedReminder) =>
  dayBefore ? (hourBefore ? 'both' : 'day') : hourBefore ? 'hour' : 'none';

/** When somebody is reminded of an event in private, to be chosen. */
export const remindCard = (
  event: CalendarEvent,
  own: WantedReminder | undefined,
  { data, now, language, said }: { data: NetworkData; now: Instant; language: Language; said?: string },
): Card => {
  const words = personalWords(language);
  const ahead = stillAhead(event, data.network.settings.rules, now);
  const title = words.remindHeading(event.title);
  const state = own === undefined ? words.remindChoose : words.reminded[choiceOf(own)];
  const press = (label: string, choice: string) => execute(label, 'me.remind', { event: event.id, choice }, false);
  return card(
    [
      heading(title),
      quietLine(whenInWords(event.when, dayOf(now), language).full),
      line(said ?? (ahead.length === 0 ? words.tooNear : state)),
    ],
    [
      ...ahead.map((each) => press(words.ahead[each], each)),
      ...(own !== undefined && choiceOf(own) !== 'none' ? [press(words.noReminder, 'none')] : []),
      execute(words.back, 'item.show', { item: 'event', id: event.id }, false),
    ],
    title,
  );
};
