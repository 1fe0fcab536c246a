import { type EventAsWritten, parseItem } from '@kaselo/bot/contract/items';
import { useMemo } from 'react';
import { type Query, useQuery } from '../api/query';
import { useOpening } from '../editing/useOpening';

/** An event as it stands when a form is opened. */
export const useOpenedEvent = (id: string): Query<{ readonly value: EventAsWritten; readonly version: string }> => {
  const opened = useOpening();
  const { data, failure, retry } = useQuery('item', { kind: 'event', id, opened }, false);
  const item = useMemo(() => data && { value: parseItem('event', data.value), version: data.version }, [data]);
  return { data: item, failure, retry };
};

/** What an event may belong to when a form is opened. */
export const useOpenedChoices = () => {
  const opened = useOpening();
  return useQuery('calendarToEdit', { opened }, false);
};
