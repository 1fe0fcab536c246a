import { pluralBy } from './numbers';
import type { Translated } from './useWords';

const several = { fi: pluralBy('fi'), en: pluralBy('en') };

const fi = {
  /** What the picture is called, for those who hear the page. */
  name: (year: string, n: number) => `Vuosikello ${year}, ${n} ${several.fi(n, 'tapahtuma', 'tapahtumaa')}`,
  hint: 'Osoita merkkiä tai kulje merkistä toiseen nuolinäppäimillä, niin näet tapahtuman tässä.',
  today: (day: string) => `tänään ${day}`,
  sameAsList: 'Sama luettelona',
  single: 'Yksittäiset tapahtumat',
  past: 'pidetty',
  coming: 'tulossa',
  lasting: 'monta päivää',
  dayOpen: 'vain kuukausi tai vuodenaika tiedossa',
  cancelled: 'peruttu',
  previous: 'Edellinen vuosi',
  next: 'Seuraava vuosi',
};

type Words = typeof fi;

const sv: Words = {
  name: (year, n) => `Årshjulet ${year}, ${n} evenemang`,
  hint: 'Peka på ett märke eller gå mellan märkena med piltangenterna, så visas evenemanget här.',
  today: (day) => `i dag ${day}`,
  sameAsList: 'Samma som lista',
  single: 'Enskilda evenemang',
  past: 'har hållits',
  coming: 'kommande',
  lasting: 'flera dagar',
  dayOpen: 'endast månad eller årstid känd',
  cancelled: 'inställt',
  previous: 'Föregående år',
  next: 'Nästa år',
};

const en: Words = {
  name: (year, n) => `Year wheel ${year}, ${n} ${several.en(n, 'event', 'events')}`,
  hint: 'Point at a mark, or move between the marks with the arrow keys, to see the event here.',
  today: (day) => `today ${day}`,
  sameAsList: 'The same as a list',
  single: 'Single events',
  past: 'held',
  coming: 'coming up',
  lasting: 'several days',
  dayOpen: 'only the month or season is known',
  cancelled: 'cancelled',
  previous: 'Previous year',
  next: 'Next year',
};

export const calendarWheelWords: Translated<Words> = { fi, sv, en };
