import { mergeClasses } from '@fluentui/react-components';
import { Flag16Regular } from '@fluentui/react-icons/svg/flag';
import type { EventView } from '@kaselo/bot/contract/event';
import { Link } from 'wouter';
import { calendarWords } from '../text/calendar';
import { uiWords } from '../text/ui';
import { useContentLanguage, useWords } from '../text/useWords';
import { Hidden } from '../ui/Hidden';
import { MineIcon } from '../ui/Mine';
import { useEventLineStyles } from './EventLine.styles';
import { ownMark } from './own';
import { opens } from './returnFocus';

type Props = { readonly event: EventView; readonly to: string; readonly current: boolean; readonly className?: string };

/** An event in its day: its time and what it is. Without a clock time it is quieter, and a deadline has a flag. */
export const EventLine = ({ event, to, current, className }: Props) => {
  const styles = useEventLineStyles();
  const words = useWords(calendarWords);
  const { mine } = useWords(uiWords);
  const contentLanguage = useContentLanguage();
  const own = ownMark(event);
  const deadline = event.kind === 'deadline';
  const { time, vague } = event.words;
  return (
    <li className={mergeClasses(styles.item, className)}>
      <Link
        {...opens(event.id)}
        href={to}
        aria-current={current ? 'true' : undefined}
        className={mergeClasses(styles.line, vague && styles.vague, current && styles.current)}
      >
        <span className={mergeClasses(styles.time, vague && styles.vagueTime)}>
          {deadline && <Flag16Regular aria-hidden="true" className={styles.flag} />}
          {deadline && (vague ? words.deadline : `${words.deadline} ${time}`)}
          {!deadline && time}
          {own !== undefined && (
            <span className={styles.own}>
              <MineIcon how={own} />
              <Hidden>{`, ${mine[own]}`}</Hidden>
            </span>
          )}
          {event.cancelled && `, ${words.cancelled}`}
        </span>
        <span className={mergeClasses(styles.title, event.cancelled && styles.cancelled)} lang={contentLanguage}>
          {event.title}
        </span>
      </Link>
    </li>
  );
};
