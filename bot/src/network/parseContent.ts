import { ok, type Result, refuse } from '../kit/result';
import type { NetworkContent } from './content';
import { readContentFile } from './contentFile';
import { type ContentProblem, fieldName } from './contentProblems';
import { brokenRules } from './contentRules';
import { readShape } from './contentShape';

/** A network's content from its YAML file: all of it or, where anything is wrong, nothing but everything that is wrong, by line. */
export const parseContent = (fileName: string, yaml: string): Result<NetworkContent, ContentProblem[]> => {
  const file = readContentFile(fileName, yaml);
  if (!file.ok) return file;
  const { says, lineOf } = file.value;
  const { content, findings } = readShape(says);
  const problems = [...findings, ...brokenRules(says)]
    .map(({ path, sentence }): ContentProblem => ({ file: fileName, line: lineOf(path), field: fieldName(path), sentence }))
    .sort((a, b) => a.line - b.line);
  return content === undefined || problems.length > 0 ? refuse(problems) : ok(content);
};
