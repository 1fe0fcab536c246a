import type { OwnComing } from '../attendance/attendance';
import { byTime, firstDay, lastDay, touches } from '../calendar/times';
import type { Calendar } from '../contract/calendar';
import { addDays, type Day, daysBetween, monthOf } from '../kit/time';
import { holidayName } from '../kit/workingDays';
import { eventView } from './eventView';
import { type Reader, todayOf } from './reader';

/** Every event that touches a stretch of days, with what the reader has said of coming, and the days off in it. */
export const calendarView = (reader: Reader, from: Day, to: Day, said: readonly OwnComing[]): Calendar => {
  const { events } = reader.data;
  const coming = new Map(said.map((each) => [each.event, each.coming]));
  const months = events.flatMap(({ when }) => [monthOf(firstDay(when)), monthOf(lastDay(when))]).sort();
  const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index));
  return {
    today: todayOf(reader),
    events: events
      .filter(({ when }) => touches(from, to, when))
      .sort(byTime)
      .map((event) => ({ ...eventView(event, reader), coming: coming.get(event.id) })),
    holidays: days.flatMap((day) => {
      const name = holidayName(day, reader.language);
      return name === undefined ? [] : [{ day, name }];
    }),
    firstMonth: months.at(0) ?? monthOf(from),
    lastMonth: months.at(-1) ?? monthOf(to),
  };
};
