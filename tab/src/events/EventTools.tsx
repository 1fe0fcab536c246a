import { CalendarArrowRight20Regular } from '@fluentui/react-icons/svg/calendar-arrow-right';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import type { EventView } from '@kaselo/bot/contract/event';
import { lazy, Suspense, useState } from 'react';
import { useLocation } from 'wouter';
import { useMe } from '../api/views';
import { eventsWords } from '../text/events';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { useEventToolsStyles } from './EventTools.styles';

const EditEvent = lazy(async () => ({ default: (await import('./EditEvent')).EditEvent }));
const MoveEvent = lazy(async () => ({ default: (await import('./MoveEvent')).MoveEvent }));
const CopyEvent = lazy(async () => ({ default: (await import('./CopyEvent')).CopyEvent }));
const EditSeries = lazy(async () => ({ default: (await import('./EditSeries')).EditSeries }));
const MoreTools = lazy(async () => ({ default: (await import('./MoreTools')).MoreTools }));

type Open = 'edit' | 'move' | 'copy' | 'series';

/** What the secretariat does with an event; nothing for anybody else. */
export const EventTools = ({ event }: { readonly event: EventView }) => {
  const styles = useEventToolsStyles();
  const words = useWords(eventsWords);
  const { data: me } = useMe();
  const [, navigate] = useLocation();
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  if (me?.role !== 'coordinator') return null;
  return (
    <section aria-label={words.tools} className={styles.tools}>
      <ActionButton icon={<Edit20Regular aria-hidden="true" />} onClick={() => setOpen('edit')}>
        {words.edit}
      </ActionButton>
      <ActionButton icon={<CalendarArrowRight20Regular aria-hidden="true" />} onClick={() => setOpen('move')}>
        {words.move}
      </ActionButton>
      <Suspense>
        <MoreTools
          event={event}
          onCopy={() => setOpen('copy')}
          onSeries={() => setOpen('series')}
          onRemoved={() => navigate('/calendar', { replace: true })}
        />
        {open === 'edit' && <EditEvent id={event.id} onClose={close} />}
        {open === 'move' && <MoveEvent id={event.id} onClose={close} />}
        {open === 'copy' && <CopyEvent id={event.id} onClose={close} onSaved={(id) => navigate(`/calendar/${id}`)} />}
        {open === 'series' && event.series !== undefined && <EditSeries id={event.series.id} onClose={close} />}
      </Suspense>
    </section>
  );
};
