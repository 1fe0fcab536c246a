import type { EventKind } from '../calendar/event';
import type { Day } from '../kit/time';
import { findMoment, type Moment } from './moment';

/** What a message tells the bot to do with the calendar. `about` is what it calls the event. */
export type SecretariatCommand =
  | { readonly command: 'newEvent'; readonly kind: EventKind; readonly title: string; readonly moment: Moment }
  | { readonly command: 'moveEvent'; readonly about: string; readonly moment: Moment }
  | { readonly command: 'cancelEvent'; readonly about: string }
  | { readonly command: 'openFollowUp'; readonly about: string };

/** The longest that a message is read. */
const longest = 400;

const kinds: readonly (readonly [EventKind, string])[] = [
  ['webinar', String.raw`webinaari\p{L}*|webbinari\p{L}*|webbinarium|webinar`],
  ['workshop', String.raw`työpaja\p{L}*|verkstad|workshop`],
  ['forum', String.raw`foorumi\p{L}*|forum`],
  ['steering-group', String.raw`ohjausryhmä\p{L}*(?:\s+kokou\p{L}+)?|styrgrupp\p{L}*|steering[ -]group(?:\s+meeting)?`],
  ['meeting', String.raw`kokou[sk]\p{L}*|palaveri\p{L}*|möte|sammanträde|meeting`],
  ['training', String.raw`koulutu[sk]\p{L}*|utbildning|training`],
  ['competition', String.raw`kilpailu\p{L}*|tävling|competition`],
  ['deadline', String.raw`määräai?[kj]\p{L}*|tidsfrist|deadline`],
  ['other', String.raw`tapahtuma\p{L}*|evenemang|event`],
];

const start = (words: string) => new RegExp(String.raw`^(?:${words})(?!\p{L})[\s:,–-]*`, 'iu');
const begins = {
  newEvent: start('uusi|lisää|luo|nytt|ny|lägg till|new|add|create'),
  moveEvent: start('siirrä|siirretään|siirtäkää|siirtäisitkö|flytta|move|reschedule|postpone'),
  cancelEvent: start('peru|peruuta|perutaan|perukaa|ställ in|avboka|cancel|call off'),
  openFollowUp: start(
    'avaa(?: seurantakysely| seuranta| kysely)|öppna (?:uppföljningen|uppföljning|enkäten)|open (?:the )?(?:follow-?up|survey)(?: of| for| about)?',
  ),
} as const;
/** One's own answer is taken back by its owner, and is no event. */
const ownAnswer = /^(?:vastau|ilmoittaut|osallistumi|svar|anmälan|my |your |answer|response|muistutu|reminder|påminnels)/iu;

/** A message as it was meant, its letters as they were written: without mentions and markup. */
export const plainMessage = (message: string): string =>
  message
    .slice(0, longest * 4)
    .replaceAll(/<at[^>]*>.*?<\/at>/gis, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&nbsp;/g, ' ')
    .replaceAll(/&quot;/g, '"')
    .replaceAll(/&amp;/g, '&')
    .normalize('NFC')
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .trim()
    .slice(0, longest);

/** Reads a message that tells to write into the calendar; undefined where it tells nothing of the kind. */
export const secretariatCommand = (message: string, today: Day): SecretariatCommand | undefined => {
  const text = plainMessage(message);
  if (text.endsWith('?')) return undefined;
  const told = (command: keyof typeof begins) => (begins[command].test(text) ? text.replace(begins[command], '').trim() : undefined);
  const fresh = told('newEvent');
  if (fresh !== undefined) return newEvent(fresh, today);
  const moved = told('moveEvent');
  if (moved !== undefined) {
    const { moment, rest } = findMoment(moved, today);
    return rest === '' ? undefined : { command: 'moveEvent', about: named(rest), moment };
  }
  for (const command of ['cancelEvent', 'openFollowUp'] as const) {
    const about = told(command);
    if (about !== undefined && about !== '' && !ownAnswer.test(about)) return { command, about: named(about) };
  }
  return undefined;
};

function newEvent(text: string, today: Day): SecretariatCommand | undefined {
  for (const [kind, words] of kinds) {
    const word = start(words);
    if (!word.test(text)) continue;
    const { moment, rest } = findMoment(text.replace(word, ''), today);
    return { command: 'newEvent', kind, title: rest.replaceAll(/^["»”“']+|["»”“']+$/g, ''), moment };
  }
  return undefined;
}

/** The words that lead to a time and are left over once it is taken out: 'till', 'to'. */
const named = (text: string): string =>
  text
    .replaceAll(/^["»”“']+|["»”“']+$/g, '')
    .replace(/\s+(?:till|to|on|den|kello|päivälle)$/iu, '')
    .trim();
