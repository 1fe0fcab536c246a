import { CalendarAdd20Regular } from '@fluentui/react-icons/svg/calendar-add';
import { Video20Regular } from '@fluentui/react-icons/svg/video';
import type { EventView } from '@kaselo/bot/contract/event';
import { calendarWords } from '../text/calendar';
import { useWords } from '../text/useWords';
import { ActionLink } from '../ui/ActionButton';
import { useEventDetailsStyles } from './EventDetails.styles';

type Props = {
  readonly event: EventView;
  /** Whether one comes to the page to join: then joining is what one sees first. */
  readonly near: boolean;
};

/** What one comes for: to join, and to take the event into one's own calendar. Nothing where neither can be done. */
export const EventActions = ({ event, near }: Props) => {
  const styles = useEventDetailsStyles();
  const words = useWords(calendarWords);
  const joinable = event.joinUrl !== undefined && !event.cancelled;
  if (!joinable && event.calendarFile === undefined) return null;
  return (
    <div className={styles.actions}>
      {joinable && (
        <ActionLink
          href={event.joinUrl}
          appearance={event.past ? 'secondary' : 'primary'}
          icon={<Video20Regular aria-hidden="true" />}
          className={near ? styles.joinNow : undefined}
        >
          {words.event.join}
        </ActionLink>
      )}
      {event.calendarFile !== undefined && (
        <ActionLink href={event.calendarFile} icon={<CalendarAdd20Regular aria-hidden="true" />}>
          {words.event.addToCalendar}
        </ActionLink>
      )}
    </div>
  );
};
