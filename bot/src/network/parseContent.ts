import type { Language } from '../kit/languages';
import { ok, type Result, refuse } from '../kit/result';
import { contentProblemWords } from '../text/contentProblems';
import type { NetworkContent } from './content';
import { readContentFile } from './contentFile';
import { type ContentProblem, fieldName } from './contentProblems';
import { brokenRules } from './contentRules';
import { readShape } from './contentShape';

/** A network's content from its YAML file: all of it or, where anything is wrong, nothing but everything that is wrong, by line. */
export const parseContent = (fileName: string, yaml: string, language: Language = 'en'): Result<NetworkContent, ContentProblem[]> => {
  const words = contentProblemWords(language);
  const file = readContentFile(fileName, yaml, words);
  if (!file.ok) return file;
  const { says, lineOf } = file.value;
  const { content, findings } = readShape(says, words);
  const problems = [...findings, ...brokenRules(says, words)]
    .map(({ path, sentence }): ContentProblem => ({ file: fileName, line: lineOf(path), field: fieldName(path), sentence }))
    .sort((a, b) => a.line - b.line);
  return content === undefined || problems.length > 0 ? refuse(problems) : ok(content);
};
