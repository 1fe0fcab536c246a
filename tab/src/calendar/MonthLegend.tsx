import { Flag16Regular } from '@fluentui/react-icons/svg/flag';
import type { EventView } from '@kaselo/bot/contract/event';
import { calendarWords } from '../text/calendar';
import { useWords } from '../text/useWords';
import { Mine } from '../ui/Mine';
import { useMonthLegendStyles } from './MonthLegend.styles';
import { ownMark } from './own';

/** What the signs in the grid mean, those that are to be seen: a day has no room for their words. */
export const MonthLegend = ({ events }: { readonly events: readonly EventView[] }) => {
  const styles = useMonthLegendStyles();
  const words = useWords(calendarWords);
  const own = (['coming', 'yours'] as const).filter((how) => events.some((event) => ownMark(event) === how));
  const deadline = events.some(({ kind }) => kind === 'deadline');
  if (own.length === 0 && !deadline) return null;
  return (
    <ul aria-label={words.legend} className={styles.legend}>
      {own.map((how) => (
        <li key={how}>
          <Mine how={how} />
        </li>
      ))}
      {deadline && (
        <li className={styles.meaning}>
          <Flag16Regular aria-hidden="true" />
          {words.deadline}
        </li>
      )}
    </ul>
  );
};
