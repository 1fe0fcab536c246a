import { mergeClasses } from '@fluentui/react-components';
import type { EventView } from '@kaselo/bot/contract/event';
import { useState } from 'react';
import { calendarWords } from '../text/calendar';
import { useLanguage, useWords } from '../text/useWords';
import { dayParts } from '../ui/dates';
import { barLane, useDayCellStyles } from './DayCell.styles';
import { isWeekend } from './days';
import { EventBar } from './EventBar';
import { EventLine } from './EventLine';
import type { Bar } from './placement';
import type { Ways } from './useCalendarAddress';

type Props = {
  readonly day: string;
  readonly within: boolean;
  readonly isToday: boolean;
  readonly holiday: string | undefined;
  readonly events: readonly EventView[];
  /** The bars that begin on this day, or on this week's Monday. */
  readonly bars: readonly Bar[];
  /** How many bars lie over this day: its own events stand below them. */
  readonly lanes: number;
  /** The widths of the week's days beside each other. */
  readonly units: readonly number[];
  readonly ways: Ways;
  readonly chosen: string | undefined;
};

const mostADay = 3;

/** A day of the grid: its number, what day it is, and three events, the others behind a button. */
export const DayCell = ({ day, within, isToday, holiday, events, bars, lanes, units, ways, chosen }: Props) => {
  const styles = useDayCellStyles();
  const words = useWords(calendarWords);
  const { language } = useLanguage();
  const { date, weekday } = dayParts(language, day);
  const weekend = isWeekend(day);
  const [open, setOpen] = useState(false);
  const rest = Math.max(0, events.length - mostADay);
  const number = within && !day.endsWith('-01') ? String(Number(day.slice(8))) : date;
  return (
    <td className={mergeClasses(styles.cell, weekend && styles.weekend)}>
      <div className={styles.head}>
        <time dateTime={day} className={mergeClasses(styles.number, !within && styles.outside, isToday && styles.today)}>
          {number}
        </time>
        {isToday && <span className={styles.note}>{words.today}</span>}
        {holiday !== undefined && !weekend && <span className={styles.note}>{holiday}</span>}
      </div>
      {bars.map((bar) => (
        <EventBar key={bar.event.id} bar={bar} units={units} to={ways.to(bar.event.id)} current={bar.event.id === chosen} />
      ))}
      {lanes > 0 && <div style={{ height: `calc(${lanes} * ${barLane})` }} />}
      {holiday !== undefined && weekend && <div className={styles.below}>{hyphenated(holiday)}</div>}
      {events.length > 0 && (
        <ul aria-label={words.eventsOn(`${weekday} ${date}`)} className={styles.events}>
          {events.map((event, index) => (
            <EventLine
              key={event.id}
              event={event}
              to={ways.to(event.id)}
              current={event.id === chosen}
              className={mergeClasses(index >= mostADay && !open && styles.onlyOnPaper)}
            />
          ))}
        </ul>
      )}
      {rest > 0 && (
        <button
          type="button"
          aria-expanded={open}
          aria-label={open ? undefined : words.moreOn(rest, date)}
          onClick={() => setOpen(!open)}
          className={styles.rest}
        >
          {open ? words.fewer : words.more(rest)}
        </button>
      )}
    </td>
  );
};

/** Where a long name breaks in a narrow column: browsers seldom know how Finnish is hyphenated. */
function hyphenated(holiday: string): string {
  return holiday.replace(/(?<=\p{L})(?=(?:päivä|aatto|dagen|afton)$)/u, '\u00AD');
}
