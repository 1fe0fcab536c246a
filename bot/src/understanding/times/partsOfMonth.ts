import { addDays, addMonths, type Day, firstDayOf, lastDayOf, type Month, monthOf } from '../../kit/time';
import { wholeWords } from '../pattern';
import { monthNumber, monthWord } from './monthNames';
import { monthIn, ofThisYear, weekWith } from './reckon';
import type { Reckoning, Span, WayOfSpeaking } from './span';

const name = `(?<name>${monthWord})`;
const thisMonth = '(?:the |this )?month|månaden';

type Part = (month: Month) => Span;

/** A week is the month's in which its Thursday is. */
const weekOfMonth = (day: Day, otherwise: number): Span => {
  const week = weekWith(day);
  return monthOf(addDays(week.from, 3)) === monthOf(day) ? week : weekWith(addDays(day, otherwise));
};

const parts: readonly (readonly [part: Part, finnish: string, before: string, alone: string])[] = [
  [
    (month) => ({ from: firstDayOf(month), to: addDays(firstDayOf(month), 9) }),
    'al(?:ku|ussa|usta|kuun|kupuoli|kupuolella|kupuolen)',
    '(?:i )?början (?:av|på) |(?:at )?(?:the )?(?:beginning|start) of |early (?:in )?',
    'alkukuu(?:sta|ssa|n)?',
  ],
  [
    (month) => ({ from: addDays(firstDayOf(month), 10), to: addDays(firstDayOf(month), 19) }),
    '(?:puoliväli(?:ssä|in|n)?|puolessa ?välissä)',
    '(?:i )?mitten (?:av|på) |(?:in )?(?:the )?middle of |mid[- ]?',
    'kuun puoliväli(?:ssä|in|n)?',
  ],
  [
    (month) => ({ from: addDays(firstDayOf(month), 20), to: lastDayOf(month) }),
    'lop(?:pu|ussa|usta|ulla|puun|pupuoli|pupuolella|pupuolen)',
    '(?:i |mot )?slutet (?:av|på) |(?:at |towards )?(?:the )?end of |late (?:in )?',
    'loppukuu(?:sta|ssa|n)?',
  ],
  [
    (month) => weekOfMonth(firstDayOf(month), 7),
    'ensimmäi(?:sellä|nen|sen) viik(?:olla|ko|on)',
    '(?:den )?första veckan (?:i|av) |(?:the )?first week (?:of|in) ',
    'kuun ensimmäi(?:sellä|nen|sen) viik(?:olla|ko|on)',
  ],
  [
    (month) => weekOfMonth(lastDayOf(month), -7),
    'viimei(?:sellä|nen|sen) viik(?:olla|ko|on)',
    '(?:den )?sista veckan (?:i|av) |(?:the )?last week (?:of|in) ',
    'kuun viimei(?:sellä|nen|sen) viik(?:olla|ko|on)',
  ],
];

/** 'huhtikuun lopussa', 'i början av maj', 'mid-May', 'the last week of May', 'loppukuusta'. */
export const partsOfMonth: readonly WayOfSpeaking[] = parts.flatMap(([part, finnish, before, alone]) => [
  {
    said: wholeWords(`${name} ${finnish}|(?:${before})${name.replace('<name>', '<month>')}`),
    means: ({ groups = {} }: RegExpExecArray, reckoning: Reckoning) => {
      const month = monthNumber(groups.name ?? groups.month);
      return month === undefined ? undefined : ofThisYear((year) => part(monthIn(year, month)), reckoning);
    },
  },
  {
    said: wholeWords(
      `${alone}|(?<next>(?:ensi|ens|seuraavan) )?kuun ${finnish}|(?:${before})(?:${thisMonth}|(?<nasta>nästa månad|next month))`,
    ),
    means: ({ groups = {} }: RegExpExecArray, { today }: Reckoning) =>
      part(addMonths(monthOf(today), (groups.next ?? groups.nasta) === undefined ? 0 : 1)),
  },
]);
