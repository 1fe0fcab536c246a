import type { Language } from '../kit/languages';
import { plural } from './numbers';

const fi = {
  now: 'käynnissä nyt',
  inMinutes: (n: number) => (n <= 1 ? 'alkaa minuutin päästä' : `alkaa ${n} minuutin päästä`),
  inHours: (n: number) => (n === 1 ? 'alkaa tunnin päästä' : `alkaa ${n} tunnin päästä`),
  tomorrow: 'huomenna',
  today: 'tänään',
  inDays: (n: number) => `${n} päivän päästä`,
  unknownPerson: 'nimi ei tiedossa',
};

type EventPageWords = typeof fi;

const sv: EventPageWords = {
  now: 'pågår nu',
  inMinutes: (n) => (n <= 1 ? 'börjar om en minut' : `börjar om ${n} minuter`),
  inHours: (n) => (n === 1 ? 'börjar om en timme' : `börjar om ${n} timmar`),
  tomorrow: 'i morgon',
  today: 'i dag',
  inDays: (n) => `om ${n} dagar`,
  unknownPerson: 'namnet är inte känt',
};

const en: EventPageWords = {
  now: 'on now',
  inMinutes: (n) => (n <= 1 ? 'starts in a minute' : `starts in ${n} minutes`),
  inHours: (n) => `starts in ${n} ${plural(n, 'hour', 'hours')}`,
  tomorrow: 'tomorrow',
  today: 'today',
  inDays: (n) => `in ${n} days`,
  unknownPerson: 'name not known',
};

const all: Record<Language, EventPageWords> = { fi, sv, en };

/** What is said on an event's page. */
export const eventPageWords = (language: Language): EventPageWords => all[language];
