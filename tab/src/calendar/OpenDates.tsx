import { CalendarQuestionMark20Regular } from '@fluentui/react-icons/svg/calendar-question-mark';
import type { EventView } from '@kaselo/bot/contract/event';
import { useId } from 'react';
import { Link } from 'wouter';
import { calendarWords } from '../text/calendar';
import { useContentLanguage, useWords } from '../text/useWords';
import { useOpenDatesStyles } from './OpenDates.styles';
import { opens } from './returnFocus';
import type { Ways } from './useCalendarAddress';

type Props = { readonly events: readonly EventView[]; readonly ways: Ways; readonly chosen: string | undefined };

/** What is known only by month or season: apart from the days, so that no day is invented for it. */
export const OpenDates = ({ events, ways, chosen }: Props) => {
  const styles = useOpenDatesStyles();
  const words = useWords(calendarWords);
  const contentLanguage = useContentLanguage();
  const headingId = useId();
  if (events.length === 0) return null;
  return (
    <div className={styles.strip}>
      <h3 id={headingId} className={styles.heading}>
        <CalendarQuestionMark20Regular aria-hidden="true" />
        {words.dayOpen}
      </h3>
      <ul aria-labelledby={headingId} className={styles.list}>
        {events.map((event) => (
          <li key={event.id} className={styles.item}>
            <div className={styles.when}>
              {event.words.full}
              {event.cancelled && `, ${words.cancelled}`}
            </div>
            <Link
              {...opens(event.id)}
              href={ways.to(event.id)}
              lang={contentLanguage}
              aria-current={event.id === chosen ? 'true' : undefined}
              className={styles.link}
            >
              {event.title}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
};
