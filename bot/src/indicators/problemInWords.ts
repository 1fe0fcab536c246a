import type { Language } from '../kit/languages';
import { statisticsWords } from '../text/statistics';

/** Why a source brought nothing, and what to do: a sentence for the secretariat. */
export const problemInWords = (problem: string, detail: string | undefined, language: Language): string => {
  const { problem: words } = statisticsWords(language);
  const known = Object.entries(words).find(([name]) => name === problem)?.[1] ?? words['not-statistics'];
  return detail === undefined ? known : `${known} (${detail})`;
};
