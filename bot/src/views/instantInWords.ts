import { clockRange, dayInWords } from '../calendar/whenInWords';
import type { Instant } from '../kit/clock';
import { plainDate } from '../kit/plainDate';
import { dayOf, localTimeOf } from '../kit/time';
import { wordsOf } from '../text/words';
import { type Reader, todayOf } from './reader';

/** 'ti 13.4. klo 9.12' */
export const instantInWords = (instant: Instant, reader: Reader): string => {
  const { language } = reader;
  const clock = wordsOf(language).when.clock(clockRange(localTimeOf(instant), undefined, language));
  return `${dayInWords(dayOf(instant), todayOf(reader), language)} ${clock}`;
};

/** '3.5.2024' */
export const dateInWords = (instant: Instant, { language }: Reader): string => plainDate(dayOf(instant), language);
