import type { RequestOf } from '@kaselo/bot/contract/endpoints';
import type { ImportRow } from '@kaselo/bot/contract/import';
import type { Kind } from './useKinds';

type Edits = RequestOf<'change'>['edits'];

/** What is chosen of a file: which rows, and of which kind they are, where another than the title tells. */
export type Chosen = { readonly keys: ReadonlySet<string>; readonly kinds: ReadonlyMap<string, Kind> };

/** So many events are saved at once, and no more than this in characters: what a request may hold, with room to spare. */
const mostAtOnce = 40;
const longestPortion = 150_000;

/** What is chosen at first: all that is new or changed, but nothing new that is cancelled already. */
export const chosenAtFirst = (rows: readonly ImportRow[]): ReadonlySet<string> =>
  new Set(rows.filter(({ state, cancelled }) => state === 'changed' || (state === 'new' && !cancelled)).map(({ key }) => key));

/** The chosen rows as changes of a size that can be sent, in order. */
export const portionsOf = (rows: readonly ImportRow[], { keys, kinds }: Chosen): readonly Edits[] => {
  const edits = rows
    .filter(({ key }) => keys.has(key))
    .flatMap(({ key, edit }) => (edit === undefined ? [] : [withKind(edit, kinds.get(key))]));
  const portions: Edits[] = [];
  let length = 0;
  for (const edit of edits) {
    const last = portions.at(-1);
    const itsLength = JSON.stringify(edit).length;
    if (last === undefined || last.length >= mostAtOnce || length + itsLength > longestPortion) {
      portions.push([edit]);
      length = itsLength;
    } else {
      last.push(edit);
      length += itsLength;
    }
  }
  return portions;
};

const withKind = (edit: Edits[number], kind: Kind | undefined): Edits[number] =>
  edit.kind !== 'event' || edit.value === null || kind === undefined ? edit : { ...edit, value: { ...edit.value, kind } };
