import { addDays } from '../../kit/time';
import { wholeWords } from '../pattern';
import { dayAway, nearest, weekAway, weekIn } from './reckon';
import type { Reckoning, Span, WayOfSpeaking } from './span';

const next = '(?<next>ensi|ens|seuraavan|nästa|next)';
const beginning = ({ from }: Span): Span => ({ from, to: addDays(from, 2) });
const end = ({ from }: Span): Span => ({ from: addDays(from, 3), to: addDays(from, 6) });

const parts: readonly (readonly [part: (week: Span) => Span, words: string])[] = [
  [
    beginning,
    `(?:${next} )?(?:viikon al(?:ussa|usta|kuun|kupuolella)|alkuviik(?:osta|olla|ko|on))|(?:i )?början av (?:${next.replace('next', 'b')} )?veckan?|(?:at )?(?:the )?(?:beginning|start) of (?:the |${next.replace('next', 'c')} )?week|early (?:this|${next.replace('next', 'd')}) week`,
  ],
  [
    end,
    `(?:${next} )?(?:viikon lop(?:ussa|ulla|pupuolella)|loppuviik(?:osta|olla|ko|on))|(?:i |mot )?slutet av (?:${next.replace('next', 'b')} )?veckan?|(?:at )?(?:the )?end of (?:the |${next.replace('next', 'c')} )?week|late(?:r)? (?:this|${next.replace('next', 'd')}) week`,
  ],
];

const numbers = ['kahden två two', 'kolmen tre three', 'neljän fyra four'].map((line) => line.split(' '));
const count = `(?<count>\\d|${numbers.flat().join('|')})`;
const inNumbers = (told: string | undefined): number => {
  const at = numbers.findIndex((line) => line.includes(told ?? ''));
  return at < 0 ? Number(told) : at + 2;
};

/** 'loppuviikosta', 'viikot 17 ja 18', 'kahden seuraavan viikon aikana'. */
export const partsOfWeek: readonly WayOfSpeaking[] = [
  ...parts.map(([part, words]) => ({
    said: wholeWords(words),
    means: ({ groups = {} }: RegExpExecArray, reckoning: Reckoning) =>
      part(weekAway(reckoning, Object.values(groups).some((each) => each !== undefined) ? 1 : 0)),
  })),
  {
    said: wholeWords(
      String.raw`(?:viikot|viikkoja|viikoilla|viikkojen|vkot|vko|vk|veckorna|vecka|weeks?) (?<first>\d{1,2})\.? ?(?:[-–+&]|ja|och|and|to|till) ?(?<last>\d{1,2})`,
    ),
    means: ({ groups = {} }, reckoning) => {
      const from = nearest((year) => weekIn(year, Number(groups.first)), reckoning);
      const to = nearest((year) => weekIn(year, Number(groups.last)), reckoning);
      return from === undefined || to === undefined || to.to < from.from ? undefined : { from: from.from, to: to.to };
    },
  },
  {
    said: wholeWords(
      `${count} seuraavan viikon(?: aikana| sisällä)?|seuraavan ${count.replace('count', 'b')} viikon(?: aikana| sisällä)?|(?:de )?(?:närmaste|kommande) ${count.replace('count', 'c')} veckorna|(?:the )?(?:next|coming) ${count.replace('count', 'd')} weeks`,
    ),
    means: ({ groups = {} }, reckoning) => ({
      from: reckoning.today,
      to: dayAway(reckoning, 7 * inNumbers(groups.count ?? groups.b ?? groups.c ?? groups.d)).to,
    }),
  },
];
