import { mergeClasses } from '@fluentui/react-components';
import type { EventView } from '@kaselo/bot/contract/event';
import { lazy, Suspense } from 'react';
import { calendarWords } from '../text/calendar';
import { capitalised } from '../text/numbers';
import { uiWords } from '../text/ui';
import { useContentLanguage, useWords } from '../text/useWords';
import { LoadingPanel } from '../ui/Loading';
import { ViewState } from '../ui/ViewState';
import { EventActions } from './EventActions';
import { EventComing } from './EventComing';
import { useEventDetailsStyles } from './EventDetails.styles';
import { EventFacts } from './EventFacts';
import { EventReminder } from './EventReminder';
import { EventRest } from './EventRest';
import { EventSharing } from './EventSharing';
import { EventSource } from './EventSource';
import { hasDay } from './placement';
import { useEachMinute } from './useEachMinute';
import { useEventPage } from './useEventPage';

const EventTools = lazy(async () => ({ default: (await import('../events/EventTools')).EventTools }));

/** When and what the event is, what one can do with it, and what it belongs to. */
export const EventDetails = ({ event }: { readonly event: EventView }) => {
  const styles = useEventDetailsStyles();
  const words = useWords(calendarWords);
  const { kind } = useWords(uiWords);
  const contentLanguage = useContentLanguage();
  const { full, time, vague } = event.words;
  const page = useEventPage(event.id);
  const left = event.cancelled ? undefined : (page.data?.countdown ?? event.nearness);
  useEachMinute(page.data?.near ?? false, page.retry);
  return (
    <div className={styles.details}>
      <div>
        <p className={mergeClasses(styles.when, !hasDay(event) && styles.vague)}>
          {capitalised(full)}
          {vague && <span className={styles.open}>{time}</span>}
          {event.cancelled && <span className={styles.chip}>{words.cancelled}</span>}
          {left !== undefined && <span className={styles.chip}>{left}</span>}
        </p>
        <p className={styles.kind}>
          {capitalised(kind[event.kind])}
          {event.place !== undefined && ', '}
          <span lang={contentLanguage}>{event.place}</span>
        </p>
      </div>
      <EventActions event={event} near={page.data?.near ?? false} />
      {page.data?.attendance !== undefined && <EventComing page={page.data} />}
      {!event.cancelled && !event.past && <EventReminder event={event.id} />}
      <Suspense>
        <EventTools event={event} />
      </Suspense>
      <EventFacts event={event} statuses={page.data?.actions} />
      <ViewState query={page} loading={<LoadingPanel rows={4} />}>
        {(told) => <EventRest page={told} />}
      </ViewState>
      <EventSharing event={event} />
      <EventSource event={event} />
    </div>
  );
};
