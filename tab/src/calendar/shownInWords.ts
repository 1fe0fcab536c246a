import type { Language } from '../text/language';
import { addMonths, monthsInWords } from './days';
import { monthsAtATime } from './stretch';
import type { View } from './useShownMonth';

/** 'huhtikuu 2021', 'huhtikuu–kesäkuu 2021' or '2021': what is being looked at. */
export const shownInWords = (language: Language, view: View, month: string): string =>
  view === 'year' ? month.slice(0, 4) : monthsInWords(language, month, view === 'month' ? month : addMonths(month, monthsAtATime - 1));
