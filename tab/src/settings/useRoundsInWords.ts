import type { PostingRules } from '@kaselo/bot/contract/settings';
import { localeOf } from '../text/language';
import { settingsWords } from '../text/settings';
import { useLanguage, useWords } from '../text/useWords';
import { dayParts } from '../ui/dates';

/** Any year does: a round's day is the same in each. */
const year = 2021;

/** On which days of a year organisations are asked where their actions stand: '15.3., 15.6., 15.9. ja 15.12. …'. */
export const useRoundsInWords = (rounds: PostingRules['statusRounds']): string | undefined => {
  const { language } = useLanguage();
  const { rules: words } = useWords(settingsWords);
  if (rounds === undefined) return undefined;
  const two = (n: number) => String(n).padStart(2, '0');
  const days = [...rounds.months].sort((a, b) => a - b).map((month) => dayParts(language, `${year}-${two(month)}-${two(rounds.day)}`).date);
  return words.statusRoundsDays(new Intl.ListFormat(localeOf[language], { type: 'conjunction' }).format(days));
};
