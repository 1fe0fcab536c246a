import type { EventView } from '@kaselo/bot/contract/event';
import { ComingButtons } from '../calendar/ComingButtons';
import { useEventPage } from '../calendar/useEventPage';
import { comingWords } from '../text/coming';
import { useWords } from '../text/useWords';
import { useNextPanelStyles } from './NextPanel.styles';

/** Whether the reader comes to the next event, and how many others do. The event's page is then known, too, when one goes there. */
export const NextComing = ({ event }: { readonly event: EventView }) => {
  const styles = useNextPanelStyles();
  const words = useWords(comingWords);
  const { data: page } = useEventPage(event.id);
  if (page?.attendance?.open !== true) return null;
  const { yes } = page.attendance.counts;
  return (
    <div className={styles.coming}>
      <ComingButtons page={page} about={event.title} />
      {yes > 0 && <p className={styles.others}>{words.counts(yes, 0, 0)}</p>}
    </div>
  );
};
