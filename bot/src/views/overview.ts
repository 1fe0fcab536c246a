import type { OwnComing } from '../attendance/attendance';
import type { CalendarEvent } from '../calendar/event';
import { byTime, endOf, hasDay, lastDay, startOf, touches } from '../calendar/times';
import { dayInWords, longDayInWords } from '../calendar/whenInWords';
import type { Overview } from '../contract/overview';
import type { Answer } from '../followUps/answer';
import { answeredBy, daysLeft, openRounds } from '../followUps/rounds';
import { hours, type Instant } from '../kit/clock';
import type { RoundId } from '../kit/ids';
import { addDays, dayOf, weekOf } from '../kit/time';
import type { Update } from '../priorities/update';
import { progressOf } from './actionView';
import { eventView, isPast } from './eventView';
import { indicatorView } from './indicatorView';
import { actionsOf } from './overviewActions';
import { courseOf } from './overviewIndicators';
import { lastWritten, newsSince } from './overviewNews';
import { type Reader, todayOf } from './reader';

const mostUpcoming = 6;
const mostLatest = 5;
const leastLatest = 2;
/** From so near on one counts hours and minutes rather than days. */
const countedDown = hours(12);
/** What has no day yet is told of when it may be as near as this. */
const daysAhead = 31;

/** What is next, what waits for the reader, where the strategy and its indicators stand, what was written last. */
export const overviewView = (
  reader: Reader,
  updates: readonly Update[],
  given: ReadonlyMap<RoundId, readonly Answer[]>,
  since: Instant | undefined,
  said: readonly OwnComing[],
): Overview => {
  const { data, language, now, organisation } = reader;
  const today = todayOf(reader);
  const ahead = data.events.filter((event) => !event.cancelled && !isPast(event, reader)).sort(byTime);
  const dated = ahead.filter(({ when }) => hasDay(when) && lastDay(when) >= today);
  const vague = ahead.filter(({ when }) => !hasDay(when) && touches(today, addDays(today, daysAhead), when));
  const [next, ...others] = dated;
  const answers = [...given.values()].flat();
  const news = since === undefined ? undefined : newsSince(since, updates, answers, reader);
  const coming = new Map(said.map((each) => [each.event, each.coming]));
  const told = new Set(news?.map((item) => JSON.stringify(item)));
  return {
    today: longDayInWords(today, language),
    week: weekOf(today),
    next: next && eventView(next, reader),
    countdown: next && countdownTo(next, now),
    upcoming: [...others.slice(0, mostUpcoming - Math.min(vague.length, 2)), ...vague.slice(0, 2)].map((event) => ({
      ...eventView(event, reader),
      coming: coming.get(event.id),
    })),
    waiting: openRounds(data, now)
      .filter((round) => organisation === undefined || !answeredBy(given.get(round.id) ?? []).has(organisation))
      .map((round) => ({
        round: round.id,
        title: round.title,
        closes: dayInWords(round.lastDay, today, language),
        daysLeft: daysLeft(round, now),
      })),
    mine: organisation === undefined ? { open: 0, actions: [] } : actionsOf(organisation, updates, reader),
    priorities: data.priorities.map((priority) => ({
      id: priority.id,
      order: priority.order,
      title: priority.title,
      ...progressOf(priority, updates, reader),
    })),
    indicators: data.indicators.map((indicator) => ({ ...indicatorView(indicator, reader), course: courseOf(indicator, reader) })),
    news: news && since !== undefined ? { since: dayInWords(dayOf(since), today, language), items: news } : undefined,
    latest: lastWritten(updates, answers, reader)
      .filter((item) => !told.has(JSON.stringify(item)))
      .slice(0, Math.max(leastLatest, mostLatest - (news?.length ?? 0))),
  };
};

/** Only of an event with a clock time that is near or under way: otherwise the answer would never be the same as before. */
function countdownTo({ when }: CalendarEvent, now: Instant): Overview['countdown'] {
  const [starts, ends] = [startOf(when), endOf(when)];
  if (when.precision !== 'time' || starts === undefined || ends === undefined || starts - now > countedDown) return undefined;
  return { now, starts, ends };
}
