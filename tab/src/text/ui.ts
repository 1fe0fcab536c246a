import { pluralBy } from './numbers';
import type { Translated } from './useWords';

const several = { fi: pluralBy('fi'), sv: pluralBy('sv'), en: pluralBy('en') };

const fi = {
  status: { 'not-started': 'ei aloitettu', 'in-progress': 'kesken', completed: 'valmis', paused: 'tauolla', dropped: 'luovuttu' },
  /** '4 valmista', '3 aloittamatta': how many actions stand where. */
  statusCount: {
    completed: (n: number) => `${n} ${several.fi(n, 'valmis', 'valmista')}`,
    'in-progress': (n: number) => `${n} kesken`,
    paused: (n: number) => `${n} tauolla`,
    'not-started': (n: number) => `${n} aloittamatta`,
    dropped: (n: number) => `${n} luovuttu`,
  },
  delayed: 'viivästynyt',
  delayedCount: (n: number) => `${n} ${several.fi(n, 'viivästynyt', 'viivästynyttä')}`,
  noActions: 'ei toimenpiteitä',
  kind: {
    webinar: 'webinaari',
    workshop: 'työpaja',
    forum: 'foorumi',
    deadline: 'määräaika',
    meeting: 'kokous',
    'steering-group': 'ohjausryhmä',
    training: 'koulutus',
    competition: 'kilpailu',
    other: 'muu tapahtuma',
  },
  mine: { you: 'sinä', yours: 'sinun', waiting: 'odottaa sinua', coming: 'osallistut' },
  loading: 'Haetaan tietoja',
  retry: 'Yritä uudelleen',
  reload: 'Lataa sivu uudelleen',
  reference: (reference: string) => `Viite ${reference}`,
  failure: {
    unreachable: 'Palvelin ei vastaa. Tarkista verkkoyhteys ja yritä uudelleen.',
    outdated: 'Sovellus on päivittynyt. Lataa sivu uudelleen, niin näet uusimman.',
    unexpected: 'Jokin meni vikaan. Tietojasi ei kadonnut. Lataa sivu uudelleen.',
    'no-token': 'Teams ei vahvistanut, kuka olet. Yritä uudelleen tai avaa välilehti uudestaan.',
  },
  copyLink: {
    copy: 'Kopioi linkki',
    copyOf: (about: string) => `Kopioi linkki: ${about}`,
    copied: 'Linkki kopioitu',
    byHand: 'Kopioi osoite itse:',
  },
  stale: 'Uusimpia tietoja ei saatu. Näet viimeksi haetut.',
};

type Words = typeof fi;

const sv: Words = {
  status: { 'not-started': 'inte påbörjad', 'in-progress': 'pågår', completed: 'klar', paused: 'pausad', dropped: 'slopad' },
  statusCount: {
    completed: (n) => `${n} ${several.sv(n, 'klar', 'klara')}`,
    'in-progress': (n) => `${n} pågår`,
    paused: (n) => `${n} ${several.sv(n, 'pausad', 'pausade')}`,
    'not-started': (n) => `${n} ${several.sv(n, 'inte påbörjad', 'inte påbörjade')}`,
    dropped: (n) => `${n} ${several.sv(n, 'slopad', 'slopade')}`,
  },
  delayed: 'försenad',
  delayedCount: (n) => `${n} ${several.sv(n, 'försenad', 'försenade')}`,
  noActions: 'inga åtgärder',
  kind: {
    webinar: 'webbinarium',
    workshop: 'workshop',
    forum: 'forum',
    deadline: 'tidsfrist',
    meeting: 'möte',
    'steering-group': 'styrgrupp',
    training: 'utbildning',
    competition: 'tävling',
    other: 'annat evenemang',
  },
  mine: { you: 'du', yours: 'din', waiting: 'väntar på dig', coming: 'du deltar' },
  loading: 'Uppgifterna hämtas',
  retry: 'Försök igen',
  reload: 'Ladda om sidan',
  reference: (reference) => `Referens ${reference}`,
  failure: {
    unreachable: 'Servern svarar inte. Kontrollera nätverksanslutningen och försök igen.',
    outdated: 'Appen har uppdaterats. Ladda om sidan för att se det nyaste.',
    unexpected: 'Något gick fel. Dina uppgifter finns kvar. Ladda om sidan.',
    'no-token': 'Teams bekräftade inte vem du är. Försök igen eller öppna fliken på nytt.',
  },
  copyLink: {
    copy: 'Kopiera länken',
    copyOf: (about) => `Kopiera länken: ${about}`,
    copied: 'Länken är kopierad',
    byHand: 'Kopiera adressen själv:',
  },
  stale: 'De nyaste uppgifterna kunde inte hämtas. Du ser de senast hämtade.',
};

const en: Words = {
  status: { 'not-started': 'not started', 'in-progress': 'in progress', completed: 'completed', paused: 'paused', dropped: 'dropped' },
  statusCount: {
    completed: (n) => `${n} completed`,
    'in-progress': (n) => `${n} in progress`,
    paused: (n) => `${n} paused`,
    'not-started': (n) => `${n} not started`,
    dropped: (n) => `${n} dropped`,
  },
  delayed: 'delayed',
  delayedCount: (n) => `${n} delayed`,
  noActions: 'no actions',
  kind: {
    webinar: 'webinar',
    workshop: 'workshop',
    forum: 'forum',
    deadline: 'deadline',
    meeting: 'meeting',
    'steering-group': 'steering group',
    training: 'training',
    competition: 'competition',
    other: 'other event',
  },
  mine: { you: 'you', yours: 'yours', waiting: 'waiting for you', coming: 'attending' },
  loading: 'Fetching the information',
  retry: 'Try again',
  reload: 'Reload the page',
  reference: (reference) => `Reference ${reference}`,
  failure: {
    unreachable: 'The server does not answer. Check your connection and try again.',
    outdated: 'The app has been updated. Reload the page to see the latest.',
    unexpected: 'Something went wrong. Nothing of yours was lost. Reload the page.',
    'no-token': 'Teams did not confirm who you are. Try again or reopen the tab.',
  },
  copyLink: {
    copy: 'Copy link',
    copyOf: (about) => `Copy link: ${about}`,
    copied: 'Link copied',
    byHand: 'Copy the address yourself:',
  },
  stale: 'The latest information could not be fetched. You see what was fetched last.',
};

export const uiWords: Translated<Words> = { fi, sv, en };
