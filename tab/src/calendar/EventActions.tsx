import { CalendarAdd20Regular } from '@fluentui/react-icons/svg/calendar-add';
import { Video20Regular } from '@fluentui/react-icons/svg/video';
import type { EventView } from '@kaselo/bot/contract/event';
import { EmailButton } from '../email/EmailButton';
import { OpenRound } from '../followUps/RoundTools';
import { calendarWords } from '../text/calendar';
import { useWords } from '../text/useWords';
import { ActionLink } from '../ui/ActionButton';
import { CopyLink } from '../ui/CopyLink';
import { useEventDetailsStyles } from './EventDetails.styles';

type Props = {
  readonly event: EventView;
  /** Whether one comes to the page to join: then joining is what one sees first. */
  readonly near: boolean;
};

/** What one can do with an event: join, take it into one's own calendar, tell others of it. */
export const EventActions = ({ event, near }: Props) => {
  const styles = useEventDetailsStyles();
  const words = useWords(calendarWords);
  return (
    <div className={styles.actions}>
      {event.joinUrl !== undefined && !event.cancelled && (
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
      {event.round === undefined && !event.cancelled && <OpenRound event={event} />}
      <CopyLink page={`calendar/${event.id}`} about={event.title} />
      <EmailButton of={{ view: 'eventEmail', params: { event: event.id } }} />
    </div>
  );
};
