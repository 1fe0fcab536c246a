import * as v from 'valibot';
import type { ContentProblemWords } from '../text/contentProblems';
import { NetworkContent } from './content';
import { type FieldPath, type Finding, fieldName, sentenceFor } from './contentProblems';

export type ReadShape = { readonly content: NetworkContent | undefined; readonly findings: Finding[] };

/** Reads content by its schema; wrong, missing and unknown fields are all told at once. */
export const readShape = (says: unknown, words: ContentProblemWords): ReadShape => {
  const read = v.safeParse(NetworkContent, says);
  return {
    content: read.success ? read.output : undefined,
    findings: [...wrongFields(read.issues ?? [], words), ...unknownFields(says, read.output, words)],
  };
};

/** One sentence a field: what has the wrong form need not be told that no calendar has it, too. */
const wrongFields = (issues: readonly v.BaseIssue<unknown>[], words: ContentProblemWords): Finding[] => {
  const findings = new Map<string, Finding>();
  for (const issue of issues) {
    const path = pathOf(issue);
    const field = fieldName(path);
    if (!findings.has(field)) findings.set(field, { path, sentence: sentenceFor(issue, path, words) });
  }
  return [...findings.values()];
};

const pathOf = (issue: v.BaseIssue<unknown>): FieldPath =>
  (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The schema leaves out what it does not know: whatever was written and not read is a mistyped name. */
const unknownFields = (written: unknown, read: unknown, words: ContentProblemWords, path: FieldPath = []): Finding[] => {
  if (Array.isArray(written) && Array.isArray(read)) {
    return written.flatMap((item, index) => unknownFields(item, read[index], words, [...path, index]));
  }
  if (!isGroup(written) || !isGroup(read)) return [];
  return Object.entries(written).flatMap(([name, value]) =>
    Object.hasOwn(read, name)
      ? unknownFields(value, read[name], words, [...path, name])
      : [{ path: [...path, name], sentence: words.unknown }],
  );
};
