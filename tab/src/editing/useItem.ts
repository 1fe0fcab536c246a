import { type ItemKind, type ItemOf, parseItem } from '@kaselo/bot/contract/items';
import { useMemo } from 'react';
import { type Query, useQuery } from '../api/query';

export type Item<Kind extends ItemKind> = { readonly value: ItemOf<Kind>; readonly version: string };

/** One thing as it stands now, to be edited. Another thing is never shown in its place. */
export const useItem = <Kind extends ItemKind>(kind: Kind, id: string): Query<Item<Kind>> => {
  const { data, failure, retry } = useQuery('item', { kind, id }, false);
  const item = useMemo(() => data && { value: parseItem(kind, data.value), version: data.version }, [data, kind]);
  return { data: item, failure, retry };
};
