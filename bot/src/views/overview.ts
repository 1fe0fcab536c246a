import { byTime, hasDay, lastDay, touches } from '../calendar/times';
import { dayInWords, longDayInWords } from '../calendar/whenInWords';
import type { Overview } from '../contract/overview';
import type { Answer } from '../followUps/answer';
import { answeredBy, daysLeft, openRounds } from '../followUps/rounds';
import type { RoundId } from '../kit/ids';
import { addDays, weekOf } from '../kit/time';
import type { Update } from '../priorities/update';
import { progressOf, updateView } from './actionView';
import { eventView, isPast } from './eventView';
import { indicatorView } from './indicatorView';
import { type Reader, todayOf } from './reader';

const mostUpcoming = 6;
const mostLatest = 5;
/** What has no day yet is told of when it may be as near as this. */
const daysAhead = 31;

/** What is next, what waits for the reader, where the strategy and its indicators stand, what was written last. */
export const overviewView = (reader: Reader, updates: readonly Update[], given: ReadonlyMap<RoundId, readonly Answer[]>): Overview => {
  const { data, language, now, organisation } = reader;
  const today = todayOf(reader);
  const ahead = data.events.filter((event) => !event.cancelled && !isPast(event, reader)).sort(byTime);
  const dated = ahead.filter(({ when }) => hasDay(when) && lastDay(when) >= today);
  const vague = ahead.filter(({ when }) => !hasDay(when) && touches(today, addDays(today, daysAhead), when));
  const [next, ...others] = dated;
  return {
    today: longDayInWords(today, language),
    week: weekOf(today),
    next: next && eventView(next, reader),
    upcoming: [...others.slice(0, mostUpcoming - Math.min(vague.length, 2)), ...vague.slice(0, 2)].map((event) => eventView(event, reader)),
    waiting: openRounds(data, now)
      .filter((round) => organisation === undefined || !answeredBy(given.get(round.id) ?? []).has(organisation))
      .map((round) => ({
        round: round.id,
        title: round.title,
        closes: dayInWords(round.lastDay, today, language),
        daysLeft: daysLeft(round, now),
      })),
    priorities: data.priorities.map((priority) => ({
      id: priority.id,
      order: priority.order,
      title: priority.title,
      ...progressOf(priority, updates, reader),
    })),
    indicators: data.indicators.map((indicator) => indicatorView(indicator, reader)),
    latest: [...updates]
      .sort((a, b) => b.at - a.at)
      .slice(0, mostLatest)
      .flatMap((update) => updateView(update, reader) ?? []),
  };
};
