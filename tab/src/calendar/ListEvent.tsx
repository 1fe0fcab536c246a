import { mergeClasses } from '@fluentui/react-components';
import { Flag16Regular } from '@fluentui/react-icons/svg/flag';
import type { EventView } from '@kaselo/bot/contract/event';
import { Link } from 'wouter';
import { calendarWords } from '../text/calendar';
import { uiWords } from '../text/ui';
import { useContentLanguage, useWords } from '../text/useWords';
import { Mine } from '../ui/Mine';
import { useRowLinkStyles } from '../ui/RowLink.styles';
import { useMonthGroupStyles } from './MonthGroup.styles';
import { ownMark } from './own';
import { takesSeveralDays } from './placement';
import { opens } from './returnFocus';

type Props = { readonly event: EventView; readonly to: string; readonly current: boolean };

/** An event beside its day: the time as well as it is known, the title, the kind and the place. */
export const ListEvent = ({ event, to, current }: Props) => {
  const styles = useMonthGroupStyles();
  const link = useRowLinkStyles();
  const words = useWords(calendarWords);
  const { kind } = useWords(uiWords);
  const contentLanguage = useContentLanguage();
  const own = ownMark(event);
  const deadline = event.kind === 'deadline';
  const several = takesSeveralDays(event);
  const timeKnown = !event.words.vague || several;
  return (
    <li className={mergeClasses(styles.event, current && styles.current)}>
      <div className={styles.when}>
        {deadline && (
          <span className={styles.deadline}>
            <Flag16Regular aria-hidden="true" />
            {words.deadline}
          </span>
        )}
        {(!deadline || timeKnown) && (
          <span className={mergeClasses(!timeKnown && styles.vague)}>{several ? event.words.full : event.words.time}</span>
        )}
        {own !== undefined && <Mine how={own} />}
        {event.cancelled && <span className={styles.quiet}>{words.cancelled}</span>}
        {event.nearness !== undefined && !event.cancelled && <span className={styles.near}>{event.nearness}</span>}
      </div>
      <div className={styles.title}>
        <Link
          {...opens(event.id)}
          href={to}
          lang={contentLanguage}
          aria-current={current ? 'true' : undefined}
          className={mergeClasses(link.link, current && link.strong)}
        >
          {event.title}
        </Link>
      </div>
      <div className={styles.quiet}>
        {!deadline && (
          <span className={styles.part}>
            {kind[event.kind]}
            {event.place !== undefined && ', '}
            <span lang={contentLanguage}>{event.place}</span>
          </span>
        )}
        {event.series !== undefined && (
          <span className={styles.part}>
            {words.inSeries} <span lang={contentLanguage}>{event.series.title}</span>
          </span>
        )}
      </div>
    </li>
  );
};
