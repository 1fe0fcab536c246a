import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { ok, type Result, refuse } from '../kit/result';
import type { ContentProblemWords } from '../text/contentProblems';
import type { ContentProblem, FieldPath } from './contentProblems';

/** A content file that is YAML: what it says, and on which line each field stands. */
export type ContentFile = { readonly says: unknown; readonly lineOf: (path: FieldPath) => number };

/** Reads YAML, or says on which line it stops being YAML. */
export const readContentFile = (file: string, yaml: string, words: ContentProblemWords): Result<ContentFile, ContentProblem[]> => {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, schema: 'core' });
  const problemAt = (offset: number, sentence: string): ContentProblem => ({
    file,
    line: Math.max(1, lines.linePos(offset).line),
    field: '',
    sentence,
  });

  const broken = [...document.errors, ...document.warnings].map((error) => problemAt(error.pos[0], words.notYaml(error.message)));
  if (broken.length > 0) return refuse(broken);

  const reused: ContentProblem[] = [];
  visit(document, { Alias: (_key, alias) => void reused.push(problemAt(alias.range?.[0] ?? 0, words.reused)) });
  if (reused.length > 0) return refuse(reused);

  const lineOf = (path: FieldPath) => lines.linePos(offsetOf(document.contents, path)).line;
  return ok({ says: document.toJS(), lineOf: (path) => Math.max(1, lineOf(path)) });
};

/** Where a field begins or, where it is missing, where the part begins in which it should stand. */
const offsetOf = (root: Node | null, path: FieldPath): number => {
  let offset = root?.range?.[0] ?? 0;
  let node: unknown = root;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (pair === undefined || !isScalar(pair.key)) return offset;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (!isMap(item) && !isScalar(item) && !isSeq(item)) return offset;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else return offset;
  }
  return offset;
};
