import type { EventPage } from '@kaselo/bot/contract/eventPage';
import { useState } from 'react';
import { useSWRConfig } from 'swr';
import { useApi } from '../api/ApiProvider';
import { asFailure, type Failure } from '../api/failure';
import { useQuery } from '../api/query';
import { useLanguage } from '../text/useWords';

/** The views beside the event's own that tell of coming, or of what follows from it. */
const touched: readonly unknown[] = ['calendar', 'overview', 'myReminder'];

export type Coming = NonNullable<NonNullable<EventPage['attendance']>['mine']>;

/** Everything about one event. Another one's page is never shown in its place. */
export const useEventPage = (event: string) => useQuery('event', { event }, false);

/** Says whether the reader comes: shown at once, stored behind it, and taken back where it could not be stored. */
export const useComing = (page: EventPage) => {
  const api = useApi();
  const { language } = useLanguage();
  const { mutate } = useSWRConfig();
  const [failure, setFailure] = useState<Failure>();
  const event = page.event.id;
  const say = async (coming: Coming) => {
    setFailure(undefined);
    const stored = api.send('attend', { event }, { coming });
    const options = { optimisticData: withMine(page, coming), rollbackOnError: true, populateCache: true, revalidate: false };
    try {
      await mutate(['event', { event }, language], stored, options);
      // Where the event is one of many, it is marked as one's own; and whoever wished so once is reminded of it.
      await mutate((key) => Array.isArray(key) && touched.includes(key[0]));
    } catch (error) {
      setFailure(asFailure(error));
    }
  };
  return { say, failure };
};

const withMine = (page: EventPage, coming: Coming): EventPage => {
  const { attendance } = page;
  if (attendance === undefined) return page;
  const { mine } = attendance;
  const counts = { ...attendance.counts };
  if (mine !== undefined) counts[mine] -= 1;
  counts[coming] += 1;
  return { ...page, attendance: { ...attendance, mine: coming, counts } };
};
