import type { SearchResults } from '@kaselo/bot/contract/search';
import { useEffect, useState } from 'react';
import { type Query, useQuery } from '../api/query';

/** Somebody who types is waited for so long, in milliseconds, before the server is asked. */
const pause = 180;

/** A text as it stood when its writer last paused. */
export const usePaused = (text: string): string => {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
};

/** What the network says of a question. While a new one is being asked, the earlier results stay. */
export const useFound = (question: string): Query<SearchResults> => useQuery('search', { q: question });
