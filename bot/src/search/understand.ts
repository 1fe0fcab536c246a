import Fuse from 'fuse.js';
import type { Indicator } from '../indicators/indicator';
import { askedIndicator } from './askedIndicator';
import type { Command, CommandName } from './command';

type Plain = Exclude<CommandName, 'month' | 'priority' | 'indicator' | 'notUnderstood'>;

const wordsFor: Readonly<Record<Plain, readonly string[]>> = {
  help: ['apua', 'apu', 'ohje', 'ohjeet', 'hei', 'moi', 'moikka', 'terve', 'tervetuloa', 'help', 'hi', 'hello', 'hjälp', 'hej', 'hejsan'],
  priorities: [
    'painopisteet',
    'painopiste',
    'painopisteitä',
    'strategia',
    'toimenpiteet',
    'prioriteringar',
    'prioritering',
    'prioriteringarna',
    'strategi',
    'priorities',
    'priority',
    'strategy',
  ],
  calendar: ['kalenteri', 'kalenterissa', 'tapahtumat', 'tulossa', 'ohjelma', 'kalender', 'kalendern', 'evenemang', 'calendar', 'events'],
  indicators: ['mittarit', 'mittari', 'mittareita', 'indikaattorit', 'indikatorer', 'indikatorerna', 'indicators', 'indicator'],
  followUps: [
    'seuranta',
    'seurannat',
    'seurantakysely',
    'kysely',
    'vastaukset',
    'uppföljning',
    'uppföljningen',
    'enkät',
    'follow-up',
    'follow-ups',
    'followup',
    'survey',
  ],
  useThisChannel: ['käytä tätä kanavaa', 'använd den här kanalen', 'use this channel'],
};

const months: readonly (readonly string[])[] = [
  ['tammi', 'januari', 'january'],
  ['helmi', 'februari', 'february'],
  ['maalis', 'mars', 'march'],
  ['huhti', 'april'],
  ['touko', 'maj', 'may'],
  ['kesä', 'juni', 'june'],
  ['heinä', 'juli', 'july'],
  ['elo', 'augusti', 'august'],
  ['syys', 'september'],
  ['loka', 'oktober', 'october'],
  ['marras', 'november'],
  ['joulu', 'december'],
];

const byWord = new Map(Object.entries(wordsFor).flatMap(([name, words]) => words.map((word) => [word, name] as const)));

const guesses = new Fuse([...byWord.keys()], { threshold: 0.45, distance: 40 });

const isPlain = (name: string | undefined): name is Plain => name !== undefined && Object.hasOwn(wordsFor, name);

/** Understands a message in any of the three languages, however it is written; what it does not, it says honestly. */
export const understand = (message: string, indicators: readonly Indicator[] = []): Command => {
  const text = normalise(message);
  if (text === '') return { name: 'help' };
  const name = byWord.get(text);
  if (isPlain(name)) return { name };
  return priorityIn(text) ?? monthIn(text) ?? indicatorIn(text, indicators) ?? { name: 'notUnderstood', nearest: nearestTo(text) };
};

/** Without mentions, markup, case and signs; composed and decomposed letters are the same. */
export const normalise = (message: string): string =>
  message
    .replaceAll(/<at[^>]*>.*?<\/at>/gis, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&nbsp;|\u00a0/g, ' ')
    .replaceAll('&amp;', '&')
    .normalize('NFC')
    .toLocaleLowerCase('fi')
    .replaceAll(/[?!.,:;"”'’]+(?=\s|$)/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

function priorityIn(text: string): Command | undefined {
  const found = /^(?:painopist\p{L}*|prioritering\p{L}*|priority|prioriteet\p{L}*) (\d{1,2})$/u.exec(text);
  return found?.[1] === undefined ? undefined : { name: 'priority', order: Number(found[1]) };
}

/** 'huhtikuu', 'huhtikuussa', 'huhtikuu 2021', 'april', 'in April 2021'. */
function monthIn(text: string): Command | undefined {
  const found = /^(?:i |in |mitä )?(\p{L}+)(?: (20\d\d))?$/u.exec(text);
  const word = found?.[1];
  if (word === undefined) return undefined;
  const index = months.findIndex(([finnish, ...others]) => others.includes(word) || new RegExp(`^${finnish}kuu`, 'u').test(word));
  if (index < 0) return undefined;
  return { name: 'month', month: index + 1, year: found?.[2] === undefined ? undefined : Number(found[2]) };
}

function indicatorIn(text: string, indicators: readonly Indicator[]): Command | undefined {
  const indicator = askedIndicator(text, indicators);
  return indicator === undefined ? undefined : { name: 'indicator', indicator };
}

const nearestTo = (text: string): readonly string[] =>
  [...new Set(guesses.search(text.slice(0, 60)).map(({ item }) => byWord.get(item) ?? item))].slice(0, 3);
