import { Document, isMap, isScalar, isSeq, visit } from 'yaml';
import { NetworkContent } from './content';
import { withoutDefaults } from './withoutDefaults';

/** Comments of a content file: an introduction, and a heading for each of its parts. */
export type ContentComments = { readonly introduction: readonly string[]; readonly parts: Readonly<Record<Part, string>> };
export type Part = Exclude<keyof NetworkContent, 'id'>;

const parts = Object.keys(NetworkContent.entries).filter((name): name is Part => name !== 'id');
const rule = ` ${'-'.repeat(78)}`;
const widest = 120;

/** A network as a content file: read back, it is the same network. What would be so anyway is left out. */
export const writeContent = (content: NetworkContent, { introduction, parts: headings }: ContentComments): string => {
  const document = new Document(withoutDefaults(NetworkContent, content), { schema: 'core' });
  document.commentBefore = introduction.map((line) => (line === '' ? '' : ` ${line}`)).join('\n');
  if (isMap(document.contents)) {
    for (const pair of document.contents.items) {
      const part = parts.find((name) => isScalar(pair.key) && pair.key.value === name);
      if (part === undefined || !isScalar(pair.key)) continue;
      pair.key.spaceBefore = true;
      pair.key.commentBefore = [rule, ` ${headings[part]}`, rule].join('\n');
      if (isSeq(pair.value)) apart(pair.value.items);
    }
  }
  visit(document, {
    Pair: (_key, pair) => {
      if (isScalar(pair.key) && pair.key.value === 'when' && isMap(pair.value)) pair.value.flow = true;
    },
    Seq: (_key, list) => {
      if (isShort(list.items)) list.flow = true;
    },
  });
  return document.toString({ lineWidth: widest, indentSeq: true, flowCollectionPadding: true });
};

/** Things of more than a few fields stand apart from each other. */
const apart = (items: readonly unknown[]) =>
  items.forEach((item, index) => {
    if (index > 0 && isMap(item) && item.items.length > 3) item.spaceBefore = true;
  });

const shortest = 90;

/** A list of a few words fits on its field's line. */
const isShort = (items: readonly unknown[]): boolean =>
  items.every((item) => isScalar(item) && String(item.value).length <= 30) &&
  items.reduce((length: number, item) => length + (isScalar(item) ? String(item.value).length : 0) + 2, 0) <= shortest;
