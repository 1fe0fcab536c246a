import { mergeClasses } from '@fluentui/react-components';
import type { Calendar } from '@kaselo/bot/contract/calendar';
import type { EventView } from '@kaselo/bot/contract/event';
import { calendarWords } from '../text/calendar';
import { useLanguage, useWords } from '../text/useWords';
import { dayParts } from '../ui/dates';
import { Hidden } from '../ui/Hidden';
import { DayCell } from './DayCell';
import { isWeekend, monthOf, weekNumberOf, weeksOf } from './days';
import { useMonthGridStyles } from './MonthGrid.styles';
import { barsOf, takesSeveralDays } from './placement';
import { shownMonthId } from './returnFocus';
import type { Ways } from './useCalendarAddress';

type Props = {
  readonly month: string;
  readonly today?: string;
  readonly holidays: Calendar['holidays'];
  /** Those that have a day. */
  readonly events: readonly EventView[];
  readonly ways: Ways;
  readonly chosen: string | undefined;
};

/** How wide a weekend's day is beside a working day where nothing happens at weekends. */
const narrowWeekend = 0.4;

/** A month as a table: a row a week, a column a day, working days wider. An event of several days is a bar over its days. */
export const MonthGrid = ({ month, today, holidays, events, ways, chosen }: Props) => {
  const styles = useMonthGridStyles();
  const words = useWords(calendarWords);
  const { language } = useLanguage();
  const weeks = weeksOf(month);
  const single = events.filter((event) => !takesSeveralDays(event));
  const busyWeekend = single.some((event) => isWeekend(event.firstDay));
  const unit = (day: string) => (isWeekend(day) && !busyWeekend ? narrowWeekend : 1);
  return (
    <table aria-labelledby={shownMonthId} className={styles.grid}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.weekday, styles.week)}>
            {words.week}
          </th>
          {weeks.at(0)?.map((day) => {
            const { weekday, short } = dayParts(language, day);
            const slim = unit(day) < 1;
            return (
              <th key={day} scope="col" className={mergeClasses(styles.weekday, slim && styles.slim)}>
                {slim ? (
                  <>
                    <span aria-hidden="true">{short.replace(/\.$/, '')}</span>
                    <Hidden>{weekday}</Hidden>
                  </>
                ) : (
                  weekday
                )}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => {
          const [monday = ''] = week;
          const bars = barsOf(week, events);
          return (
            <tr key={monday}>
              <th scope="row" className={styles.weekNumber}>
                <span aria-hidden="true">{weekNumberOf(monday)}</span>
                <Hidden>{words.weekNumber(weekNumberOf(monday))}</Hidden>
              </th>
              {week.map((day, column) => (
                <DayCell
                  key={day}
                  day={day}
                  within={monthOf(day) === month}
                  isToday={day === today}
                  holiday={holidays.find((one) => one.day === day)?.name}
                  events={single.filter((event) => event.firstDay === day)}
                  bars={bars.filter((bar) => bar.first === column)}
                  lanes={Math.max(0, ...bars.filter((bar) => bar.first <= column && column <= bar.last).map(({ lane }) => lane + 1))}
                  units={week.map(unit)}
                  ways={ways}
                  chosen={chosen}
                />
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};
