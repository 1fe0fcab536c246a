import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeProblem } from '../../src/network/contentProblems';
import { parseContent } from '../../src/network/parseContent';

/** The content file of a network that does not exist, with one row of every kind and no mistake. */
export const invented = readFileSync(join(__dirname, 'invented.yaml'), 'utf8');

/** What the operator's log would say of a content file; nothing where all is well. */
export const problemsOf = (yaml: string): string[] => {
  const parsed = parseContent('invented.yaml', yaml);
  return parsed.ok ? [] : parsed.refusal.map(describeProblem);
};

/** The invented file after the secretary has changed one thing in it, and the line on which the change ends. */
export const changed = (from: string, to: string) => {
  const parts = invented.split(from);
  if (parts.length !== 2) throw new Error(`'${from}' stands ${parts.length - 1} times in the invented file`);
  return { yaml: parts.join(to), line: `${parts[0]}${to}`.trimEnd().split('\n').length };
};
