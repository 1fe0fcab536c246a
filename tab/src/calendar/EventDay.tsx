import { mergeClasses } from '@fluentui/react-components';
import type { EventView } from '@kaselo/bot/contract/event';
import { Link } from 'wouter';
import { calendarWords } from '../text/calendar';
import { uiWords } from '../text/ui';
import { useContentLanguage, useWords } from '../text/useWords';
import { Hidden } from '../ui/Hidden';
import { Mine, MineIcon } from '../ui/Mine';
import { useEventDayStyles } from './EventDay.styles';
import { ownMark } from './own';
import { hasDay } from './placement';
import { opens } from './returnFocus';

type Props = {
  readonly event: EventView;
  readonly to: string;
  readonly current: boolean;
  /** Shows the title beside the day; otherwise it is only heard, where it stands above the days. */
  readonly titled?: boolean;
};

/** An event by its day, as a link. */
export const EventDay = ({ event, to, current, titled = false }: Props) => {
  const styles = useEventDayStyles();
  const words = useWords(calendarWords);
  const { mine } = useWords(uiWords);
  const contentLanguage = useContentLanguage();
  const own = ownMark(event);
  const title = <span lang={contentLanguage}>{event.title}</span>;
  const day = <span className={mergeClasses(event.cancelled && styles.cancelled, !hasDay(event) && styles.vague)}>{event.words.day}</span>;
  const link = { ...opens(event.id), href: to, 'aria-current': current ? ('true' as const) : undefined };
  if (!titled) {
    return (
      <Link {...link} className={mergeClasses(styles.link, current && styles.current)}>
        {day}
        <Hidden>
          {' '}
          {title}
          {event.cancelled && `, ${words.cancelled}`}
          {own === 'coming' && `, ${mine.coming}`}
        </Hidden>
        {own === 'coming' && (
          <span className={styles.own}>
            <MineIcon how={own} />
          </span>
        )}
      </Link>
    );
  }
  return (
    <Link {...link} className={mergeClasses(styles.link, styles.row, current && styles.current)}>
      <span className={styles.when}>{day}</span>{' '}
      <span>
        {title}
        {event.cancelled && `, ${words.cancelled}`} {own !== undefined && <Mine how={own} />}
      </span>
    </Link>
  );
};
