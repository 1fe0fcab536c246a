import * as v from 'valibot';
import { MarkedText, SearchKind } from '../search/hit';

export type { SearchKind } from '../search/hit';

const SearchHit = v.object({
  id: v.string(),
  kind: SearchKind,
  title: MarkedText,
  /** What else it says of what was asked for. */
  snippet: v.optional(MarkedText),
  /** When it is or was, who told it, what it belongs to: 'ke 14.4. klo 12.00–14.30'. */
  about: v.optional(v.string()),
  /** The page of the tab on which it stands: 'calendar/2021-04-14-kaselo-webinaari'. */
  page: v.string(),
});
export type SearchHit = v.InferOutput<typeof SearchHit>;

export const SearchResults = v.object({
  /** What was searched for, as far as it was read. */
  query: v.string(),
  /** How many things were found; the best of them are shown. */
  total: v.number(),
  /** By kind, the kind of the best one first. */
  groups: v.array(v.object({ kind: SearchKind, hits: v.array(SearchHit) })),
  /** What is nearest, where nothing was found. */
  nearest: v.array(SearchHit),
});
export type SearchResults = v.InferOutput<typeof SearchResults>;
