import type { SearchKind } from './hit';

/** One thing that can be found, and the page of the tab on which it stands. */
export type SearchDocument = {
  readonly kind: SearchKind;
  readonly id: string;
  readonly title: string;
  /** What else it says, one thing a line. */
  readonly body: readonly string[];
  /** A remark on it: searched, though what only a remark says comes last. */
  readonly note?: string;
  /** Words by which it is found though it does not say them. */
  readonly keywords?: readonly string[];
  readonly page: string;
  /** What it belongs to, for one who reads a list of many kinds. */
  readonly within?: string;
  /** Which organisation told it. */
  readonly by?: string;
  /** When it was told. */
  readonly at?: number;
};
