import type { NetworkContent } from './content';
import { describeProblem } from './contentProblems';
import { parseContent } from './parseContent';

/** A content file that came with the product: one that is wrong stops the start, with each problem on a line of its own. */
export const mustParse = (fileName: string, yaml: string): NetworkContent => {
  const parsed = parseContent(fileName, yaml);
  if (parsed.ok) return parsed.value;
  throw new Error(parsed.refusal.map(describeProblem).join('\n'));
};
