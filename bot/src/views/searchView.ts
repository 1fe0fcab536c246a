import { dayInWords, whenInWords } from '../calendar/whenInWords';
import type { SearchHit, SearchResults } from '../contract/search';
import { dayOf } from '../kit/time';
import type { SearchDocument } from '../search/document';
import { longestQuestion } from '../search/hit';
import { excerpt, tellingLine } from '../search/markedText';
import type { Found, SearchIndex } from '../search/searchIndex';
import { type Reader, todayOf } from './reader';

const mostHits = 20;
/** So many of one kind come first; more of it only where there is room. */
const mostOfOneKind = 6;
const longestTitle = 160;
const longestSnippet = 180;

/** What was found in the reader's network, the best of it by kind. */
export const searchView = (question: string, index: SearchIndex, reader: Reader): SearchResults => {
  const query = question.trim().slice(0, longestQuestion);
  // A space at the end says that the last word is whole.
  const { exact, found } = index.search(question.trimStart(), reader.language);
  const view = (each: Found) => hitView(each, reader);
  if (!exact) return { query, total: 0, groups: [], nearest: found.map(view) };
  const byKind = Map.groupBy(bestOf(found), ({ document }) => document.kind);
  return { query, total: found.length, groups: [...byKind].map(([kind, hits]) => ({ kind, hits: hits.map(view) })), nearest: [] };
};

/** The best ones, still in their order, but not all of one kind where others were found too. */
function bestOf(found: readonly Found[]): readonly Found[] {
  const counts = new Map<string, number>();
  const isEarly = new Set(
    found.filter(({ document: { kind } }) => {
      const before = counts.get(kind) ?? 0;
      counts.set(kind, before + 1);
      return before < mostOfOneKind;
    }),
  );
  const chosen = new Set([...isEarly, ...found.filter((each) => !isEarly.has(each))].slice(0, mostHits));
  return found.filter((each) => chosen.has(each));
}

function hitView({ document, marks }: Found, reader: Reader): SearchHit {
  const { id, kind, title, body, note, page } = document;
  const shown = excerpt(title, marks, longestTitle);
  const telling = (lines: readonly string[]) =>
    tellingLine(
      lines.filter((line) => line !== title),
      marks,
      longestSnippet,
    );
  // A remark is told only of what is found by nothing else.
  const remark = shown.marks.length > 0 || note === undefined ? undefined : telling([note]);
  return { id, kind, title: shown, snippet: telling(body) ?? remark, about: aboutIt(document, reader), page };
}

function aboutIt({ kind, id, at, by, within }: SearchDocument, reader: Reader): string | undefined {
  const today = todayOf(reader);
  const event = kind === 'event' ? reader.data.events.find((each) => each.id === id) : undefined;
  const parts: readonly (string | undefined)[] = [
    event && whenInWords(event.when, today, reader.language).full,
    at === undefined ? undefined : dayInWords(dayOf(at), today, reader.language),
    by,
    within,
  ];
  const known = parts.filter((part) => part !== undefined);
  return known.length === 0 ? undefined : known.join(' · ');
}
