import type { Translated } from './useWords';

const fi = {
  title: 'Kalenteri',
  events: 'Tapahtumat',
  none: 'Ei tapahtumia',
  noneText: 'Tänä aikana kalenterissa ei ole tapahtumia.',
};

type Words = typeof fi;

const sv: Words = {
  title: 'Kalender',
  events: 'Evenemang',
  none: 'Inga evenemang',
  noneText: 'Under den här tiden finns inga evenemang i kalendern.',
};

const en: Words = {
  title: 'Calendar',
  events: 'Events',
  none: 'No events',
  noneText: 'There are no events in the calendar during this time.',
};

export const calendarWords: Translated<Words> = { fi, sv, en };
