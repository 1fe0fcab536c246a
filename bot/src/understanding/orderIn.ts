import { tokensOf } from '../search/tokens';

/** How 'first' and so on begin, in any of the three languages. */
const ordinals: readonly RegExp[] = [
  'ensimmäi|ykkö|yksi|ekan?$|först|första|first|one$|ett$',
  'toine|toise|tokan?$|kakko|kaksi|andra|second|two$|två',
  'kolma|kolme|kolmo|tredje|third|three|tre$',
  'neljä|nelos|nelon|fjärde|fourth|four$|fyra',
  'viide|viisi|viito|femte|fifth|five|fem$',
  'kuude|kuusi|sjätte|sixth|six$|sex$',
].map((begins) => new RegExp(`^(?:${begins})`, 'u'));

const ordinalOf = (word: string): number | undefined => {
  const at = ordinals.findIndex((begins) => begins.test(word));
  return at < 0 ? undefined : at + 1;
};

/** Whether a word may tell which one in a row is meant. */
export const isOrder = (word: string): boolean => /^\d{1,2}$/.test(word) || ordinalOf(word) !== undefined;

/** Only a priority has a number of its own: 'toisen asteen tutkinto' is no second priority. */
export function orderIn(text: string): number | undefined {
  const number =
    /(?:painopist\p{L}*|(?<!\p{L})pp|prioritering\p{L}*|tyngdpunkt\p{L}*|insatsområde\p{L}*|priority|focus area|prioriteet\p{L}*)(?: nr| nro| numero| nummer| number)?[ .]?(\d{1,2})(?!\d)|(?<!\d)(\d{1,2})[.:]? ?(?:a |e |st |nd |rd |th )?(?:painopist|prioritering|tyngdpunkt|priority|focus area)/u.exec(
      text,
    );
  if (number !== null) return Number(number[1] ?? number[2]);
  if (!/painopist|prioritering|tyngdpunkt|priority|priorities|focus area/u.test(text)) return undefined;
  return tokensOf(text, false)
    .map(({ word }) => ordinalOf(word))
    .find((order) => order !== undefined);
}
