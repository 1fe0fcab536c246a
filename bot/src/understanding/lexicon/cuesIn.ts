import type { Language } from '../../kit/languages';
import { wholeWords } from '../pattern';
import { type Cue, firmCues, type Lexicon, softCues } from './cue';
import { lexicons, phrasesOf } from './lexicons';

type Stretch = readonly [start: number, end: number];

export type Cues = {
  readonly has: (cue: Cue) => boolean;
  /** Whether words of one stand right before words of another: 'kuinka monta webinaaria'. */
  readonly precedes: (first: Cue, second: Cue) => boolean;
  /** Where words stand that only tell what is asked. */
  readonly firm: readonly Stretch[];
  /** Where words stand that may be a name as well. */
  readonly soft: readonly Stretch[];
};

type Listening = { readonly cue: Cue; readonly soft: boolean; readonly whole: RegExp; readonly within: RegExp | undefined };

/** 'mittari*' is any word that begins so; '*palaveri*' one that has it within, as compounds do. */
const sourceOf = (phrase: string): string =>
  phrase
    .replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll(' * ', String.raw` [\p{L}\p{N}]+ `)
    .replaceAll('*', String.raw`[\p{L}\p{N}]*`);

/** Longer ones first, so that 'hei hei' is one greeting. */
const anyOf = (phrases: readonly string[]): string =>
  phrases
    .toSorted((a, b) => b.length - a.length)
    .map(sourceOf)
    .join('|');

const listen = (cue: Cue, line: string, soft: boolean): Listening => {
  const phrases = phrasesOf(line);
  const inner = phrases.filter((phrase) => phrase.startsWith('*')).map((phrase) => phrase.slice(1));
  return {
    cue,
    soft,
    whole: wholeWords(anyOf(phrases.map((phrase) => phrase.replace(/^\*/, '')))),
    within: inner.length === 0 ? undefined : wholeWords(String.raw`[\p{L}\p{N}]+(?:${anyOf(inner)})`, 'u'),
  };
};

const listening: Readonly<Record<Language, readonly Listening[]>> = {
  fi: listeningFor(lexicons.fi),
  sv: listeningFor(lexicons.sv),
  en: listeningFor(lexicons.en),
};

function listeningFor({ firm, soft }: Lexicon): readonly Listening[] {
  return [
    ...firmCues.map((cue) => listen(cue, firm[cue], false)),
    ...softCues.flatMap((cue) => (soft[cue] === undefined ? [] : [listen(cue, soft[cue], true)])),
  ];
}

/** Whether one cue is heard in a text, in any language. */
export const hears = (text: string, cue: Cue): boolean =>
  Object.values(listening).some((each) => each.some((one) => one.cue === cue && text.search(one.whole) >= 0));

/** The cues of a text in the given languages. */
export const cuesIn = (text: string, languages: readonly Language[]): Cues => {
  const heard = new Set<Cue>();
  const heardAt: (readonly [cue: Cue, start: number, end: number])[] = [];
  const firm: Stretch[] = [];
  const soft: Stretch[] = [];
  for (const { cue, soft: isSoft, whole, within } of languages.flatMap((language) => listening[language])) {
    for (const match of text.matchAll(whole)) {
      const end = match.index + match[0].length;
      heard.add(cue);
      heardAt.push([cue, match.index, end]);
      (isSoft ? soft : firm).push([match.index, end]);
    }
    if (within?.test(text)) heard.add(cue);
  }
  const precedes: Cues['precedes'] = (first, second) =>
    heardAt.some(([one, , end]) => one === first && heardAt.some(([other, start]) => other === second && start === end + 1));
  return { has: (cue) => heard.has(cue), precedes, firm, soft };
};
