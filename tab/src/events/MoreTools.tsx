import { mergeClasses } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import type { EventView } from '@kaselo/bot/contract/event';
import { useState } from 'react';
import { OpenRound } from '../followUps/RoundTools';
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
  const [open, setOpen] = useState(false);
  return (
    <>
      <ActionButton appearance="subtle" icon={<ChevronDown20Regular aria-hidden="true" />} expanded={open} onClick={() => setOpen(!open)}>
        {words.otherTools}
      </ActionButton>
      <div hidden={!open} className={mergeClasses(open && styles.others)}>
        <ActionButton disabled={busy} onClick={() => void setCancelled(!event.cancelled)}>
          {event.cancelled ? words.revive : words.cancel}
        </ActionButton>
        <ActionButton onClick={onCopy}>{words.duplicate}</ActionButton>
        {event.round === undefined && !event.cancelled && <OpenRound event={event} />}
        {event.series !== undefined && <ActionButton onClick={onSeries}>{words.editSeries}</ActionButton>}
        <ActionButton disabled={busy} onClick={() => void remove().then((removed) => (removed ? onRemoved() : undefined))}>
          {words.remove}
        </ActionButton>
      </div>
      <p role="alert" className={styles.said}>
        {said}
        {failure !== undefined && <FailureWords failure={failure} />}
      </p>
    </>
  );
};
