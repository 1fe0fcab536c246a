import { mergeClasses } from '@fluentui/react-components';
import { CalendarAdd20Regular } from '@fluentui/react-icons/svg/calendar-add';
import { Video20Regular } from '@fluentui/react-icons/svg/video';
import type { EventView } from '@kaselo/bot/contract/event';
import { calendarWords } from '../text/calendar';
import { capitalised } from '../text/numbers';
import { uiWords } from '../text/ui';
import { useContentLanguage, useWords } from '../text/useWords';
import { ActionLink } from '../ui/ActionButton';
import { useEventDetailsStyles } from './EventDetails.styles';
import { EventFacts } from './EventFacts';
import { EventSource } from './EventSource';
import { hasDay } from './placement';

/** When and what the event is, what one can do with it, and what it belongs to. */
export const EventDetails = ({ event }: { readonly event: EventView }) => {
  const styles = useEventDetailsStyles();
  const words = useWords(calendarWords);
  const { kind } = useWords(uiWords);
  const contentLanguage = useContentLanguage();
  const { full, time, vague } = event.words;
  return (
    <div className={styles.details}>
      <div>
        <p className={mergeClasses(styles.when, !hasDay(event) && styles.vague)}>
          {capitalised(full)}
          {vague && <span className={styles.open}>{time}</span>}
          {event.cancelled && <span className={styles.chip}>{words.cancelled}</span>}
          {event.nearness !== undefined && !event.cancelled && <span className={styles.chip}>{event.nearness}</span>}
        </p>
        <p className={styles.kind}>
          {capitalised(kind[event.kind])}
          {event.place !== undefined && ', '}
          <span lang={contentLanguage}>{event.place}</span>
        </p>
      </div>
      {(event.joinUrl ?? event.calendarFile) !== undefined && (
        <div className={styles.actions}>
          {event.joinUrl !== undefined && (
            <ActionLink href={event.joinUrl} appearance="primary" icon={<Video20Regular />}>
              {words.event.join}
            </ActionLink>
          )}
          {event.calendarFile !== undefined && (
            <ActionLink href={event.calendarFile} icon={<CalendarAdd20Regular />}>
              {words.event.addToCalendar}
            </ActionLink>
          )}
        </div>
      )}
      <EventFacts event={event} />
      <EventSource event={event} />
    </div>
  );
};
