import { dayInWords, longDayInWords, monthInWords } from '../../calendar/whenInWords';
import type { Language } from '../../kit/languages';
import { addDays, type Day, firstDayOf, lastDayOf, monthOf, weekdayOf, weekOf } from '../../kit/time';
import { capitalised } from '../../text/numbers';
import { understandingWords } from '../../text/understanding';

type Stretch = { readonly from: Day; readonly to: Day };

/** 'Keskiviikko 14.4.2021', 'Viikko 17, ma 26.4.–su 2.5.', 'Huhtikuu 2021', 'ke 1.9.–ti 30.11.' */
export const spanInWords = ({ from, to }: Stretch, today: Day, language: Language): string => {
  if (from === to) return capitalised(longDayInWords(from, language));
  if (isMonth({ from, to })) return capitalised(monthInWords(monthOf(from), language));
  const days = `${dayInWords(from, today, language)}–${dayInWords(to, today, language)}`;
  const isWeek = weekdayOf(from) === 1 && to === addDays(from, 6);
  return isWeek ? understandingWords(language).events.week(weekOf(from), days) : capitalised(days);
};

export const isMonth = ({ from, to }: Stretch): boolean => from === firstDayOf(monthOf(from)) && to === lastDayOf(monthOf(from));
