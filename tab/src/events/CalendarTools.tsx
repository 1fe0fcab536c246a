import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { lazy, Suspense, useState } from 'react';
import { useLocation } from 'wouter';
import { useMe } from '../api/views';
import { eventsWords } from '../text/events';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { useEventToolsStyles } from './EventTools.styles';

const NewEvent = lazy(async () => ({ default: (await import('./NewEvent')).NewEvent }));
const EditSeries = lazy(async () => ({ default: (await import('./EditSeries')).EditSeries }));
const ImportCalendar = lazy(async () => ({ default: (await import('./ImportCalendar')).ImportCalendar }));

/** How the secretariat fills the calendar; nothing for anybody else. */
export const CalendarTools = () => {
  const styles = useEventToolsStyles();
  const words = useWords(eventsWords);
  const { data: me } = useMe();
  const [, navigate] = useLocation();
  const [open, setOpen] = useState<'event' | 'series' | 'import'>();
  const close = () => setOpen(undefined);
  const show = (id: string) => navigate(`/calendar/${id}`);
  if (me?.role !== 'coordinator') return null;
  return (
    <div className={styles.tools}>
      <ActionButton appearance="primary" icon={<Add20Regular aria-hidden="true" />} onClick={() => setOpen('event')}>
        {words.newEvent}
      </ActionButton>
      <ActionButton onClick={() => setOpen('series')}>{words.newSeries}</ActionButton>
      <ActionButton onClick={() => setOpen('import')}>{words.bringIn}</ActionButton>
      <Suspense>
        {open === 'event' && <NewEvent onClose={close} onSaved={show} />}
        {open === 'series' && <EditSeries onClose={close} onSaved={show} />}
        {open === 'import' && <ImportCalendar onClose={close} />}
      </Suspense>
    </div>
  );
};
