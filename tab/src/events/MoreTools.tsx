import type { EventView } from '@kaselo/bot/contract/event';
import { eventsWords } from '../text/events';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { useEventToolsStyles } from './EventTools.styles';
import { FailureWords } from './FailureWords';
import { useCancelling } from './useCancelling';

type Props = {
  readonly event: EventView;
  readonly onCopy: () => void;
  readonly onSeries: () => void;
  readonly onRemoved: () => void;
};

/** The rarer tools of an event: cancel or hold after all, copy, its series, take away. */
export const MoreTools = ({ event, onCopy, onSeries, onRemoved }: Props) => {
  const styles = useEventToolsStyles();
  const words = useWords(eventsWords);
  const { busy, said, failure, setCancelled, remove } = useCancelling(event.id);
  return (
    <>
      <ActionButton disabled={busy} onClick={() => void setCancelled(!event.cancelled)}>
        {event.cancelled ? words.revive : words.cancel}
      </ActionButton>
      <ActionButton appearance="subtle" onClick={onCopy}>
        {words.duplicate}
      </ActionButton>
      {event.series !== undefined && (
        <ActionButton appearance="subtle" onClick={onSeries}>
          {words.editSeries}
        </ActionButton>
      )}
      <ActionButton
        appearance="subtle"
        disabled={busy}
        onClick={() => void remove().then((removed) => (removed ? onRemoved() : undefined))}
      >
        {words.remove}
      </ActionButton>
      <p role="alert" className={styles.said}>
        {said}
        {failure !== undefined && <FailureWords failure={failure} />}
      </p>
    </>
  );
};
