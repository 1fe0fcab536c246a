import { mergeClasses } from '@fluentui/react-components';
import { Flag16Regular } from '@fluentui/react-icons/svg/flag';
import { Link } from 'wouter';
import { calendarWords } from '../text/calendar';
import { uiWords } from '../text/ui';
import { useContentLanguage, useWords } from '../text/useWords';
import { Hidden } from '../ui/Hidden';
import { MineIcon } from '../ui/Mine';
import { barLane, dayHead } from './DayCell.styles';
import { useEventBarStyles } from './EventBar.styles';
import { ownMark } from './own';
import type { Bar } from './placement';
import { opens } from './returnFocus';

type Props = { readonly bar: Bar; readonly units: readonly number[]; readonly to: string; readonly current: boolean };

/** An event of several days, over those of one week. It stands in the first of them and reaches over the others. */
export const EventBar = ({ bar: { event, first, last, lane, begins, ends }, units, to, current }: Props) => {
  const styles = useEventBarStyles();
  const words = useWords(calendarWords);
  const { mine } = useWords(uiWords);
  const contentLanguage = useContentLanguage();
  const width = units.slice(first, last + 1).reduce((sum, unit) => sum + unit, 0) / (units[first] ?? 1);
  const edges = `${last - first}px - ${begins ? 6 : 0}px - ${ends ? 6 : 0}px`;
  const when = event.cancelled ? `${event.words.full}, ${words.cancelled}` : event.words.full;
  const own = ownMark(event);
  const deadline = event.kind === 'deadline';
  return (
    <Link
      {...opens(event.id)}
      href={to}
      aria-current={current ? 'true' : undefined}
      className={mergeClasses(styles.bar, begins && styles.begins, ends && styles.ends, current && styles.current)}
      style={{ top: `calc(${dayHead} + ${lane} * ${barLane})`, width: `calc(${width * 100}% + ${edges})` }}
    >
      <span className={mergeClasses(styles.title, event.cancelled && styles.cancelled)} lang={contentLanguage}>
        {event.title}
      </span>
      {last - first > 2 ? <span className={styles.when}>{when}</span> : <Hidden>{when}</Hidden>}
      {own !== undefined && (
        <span className={styles.own}>
          <MineIcon how={own} />
          <Hidden>{mine[own]}</Hidden>
        </span>
      )}
      {deadline && ends && (
        <span className={styles.end}>
          <Flag16Regular aria-hidden="true" />
          {last - first > 1 ? words.deadline : <Hidden>{words.deadline}</Hidden>}
        </span>
      )}
    </Link>
  );
};
