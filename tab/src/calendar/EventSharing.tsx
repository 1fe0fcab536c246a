import type { EventView } from '@kaselo/bot/contract/event';
import { EmailButton } from '../email/EmailButton';
import { eventPageWords } from '../text/eventPage';
import { useWords } from '../text/useWords';
import { CopyLink } from '../ui/CopyLink';
import { useEventDetailsStyles } from './EventDetails.styles';
import { useEventPageStyles } from './EventPage.styles';

/** How one tells others of the event: a link, or a text that is ready to be sent. */
export const EventSharing = ({ event }: { readonly event: EventView }) => {
  const styles = useEventPageStyles();
  const { actions } = useEventDetailsStyles();
  const words = useWords(eventPageWords);
  return (
    <section className={styles.block}>
      <h3 className={styles.heading}>{words.sharing}</h3>
      <div className={actions}>
        <CopyLink page={`calendar/${event.id}`} about={event.title} />
        <EmailButton of={{ view: 'eventEmail', params: { event: event.id } }} />
      </div>
    </section>
  );
};
