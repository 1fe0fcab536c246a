import type { Language } from '../kit/languages';

const fi = {
  organisation: 'Organisaatiosi',
  language: 'Kieli, jonka valitsit botille',
  languages: { fi: 'suomi', sv: 'ruotsi', en: 'englanti' },
  calendarFeed: 'Kalenteriosoitteesi',
  calendarFeedText: 'Osoite on tallessa vain tiivisteenä, josta sitä ei voi päätellä.',
  visit: 'Viimeisin käyntisi tilannekuvassa',
  personal: 'Mitä saan lähettää sinulle yksityisesti',
  personalText: 'Valinnat, jotka teit asetuksissa, ja hiljaiset tuntisi.',
  talk: 'Yksityinen keskustelusi botin kanssa',
  talkText: 'Tunnus, jolla Teams tuntee keskustelun. Viestejä ei tallenneta.',
  withdrawn: 'Poistettu kirjaus',
  withdrawnAnswer: 'Peruttu vastauksesi',
  earlier: 'Aiempi vastauksesi',
  somethingGone: 'Poistettu kohde',
  change: (n: number) => (n === 1 ? 'Muutit yhtä kohtaa' : `Muutit ${n} kohtaa`),
  sent: { reminder: 'Muistutus tapahtumasta', nudge: 'Muistutus vastaamisesta', statusRound: 'Kysymys toimenpiteiden tilasta' },
  figures: (n: number) => (n === 1 ? 'Kirjasit yhden luvun' : `Kirjasit ${n} lukua`),
  closed: (version: number) => `Päätit strategian version ${version}`,
  fileName: (network: string) => `${network}-omat-tiedot.json`,
};

type MyDataWords = typeof fi;

const sv: MyDataWords = {
  organisation: 'Din organisation',
  language: 'Språket som du har valt för boten',
  languages: { fi: 'finska', sv: 'svenska', en: 'engelska' },
  calendarFeed: 'Din kalenderadress',
  calendarFeedText: 'Adressen finns bara sparad som ett kondensat, av vilket den inte kan räknas ut.',
  visit: 'Ditt senaste besök på lägesbilden',
  personal: 'Vad jag får skicka dig privat',
  personalText: 'Valen som du gjorde i inställningarna, och dina tysta timmar.',
  talk: 'Din privata chatt med boten',
  talkText: 'Beteckningen som Teams känner chatten under. Meddelandena sparas inte.',
  withdrawn: 'Borttagen anteckning',
  withdrawnAnswer: 'Ditt återtagna svar',
  earlier: 'Ditt tidigare svar',
  somethingGone: 'Borttaget föremål',
  change: (n) => (n === 1 ? 'Du ändrade en sak' : `Du ändrade ${n} saker`),
  sent: { reminder: 'Påminnelse om ett evenemang', nudge: 'Påminnelse om att svara', statusRound: 'Fråga om läget för åtgärderna' },
  figures: (n) => (n === 1 ? 'Du skrev in ett tal' : `Du skrev in ${n} tal`),
  closed: (version) => `Du avslutade strategins version ${version}`,
  fileName: (network) => `${network}-mina-uppgifter.json`,
};

const en: MyDataWords = {
  organisation: 'Your organisation',
  language: 'The language that you chose for the bot',
  languages: { fi: 'Finnish', sv: 'Swedish', en: 'English' },
  calendarFeed: 'Your calendar address',
  calendarFeedText: 'Only a digest of the address is kept, from which it cannot be worked out.',
  visit: 'Your latest visit to the overview',
  personal: 'What I may send you in private',
  personalText: 'The choices that you made in the settings, and your quiet hours.',
  talk: 'Your private chat with the bot',
  talkText: 'The id by which Teams knows the chat. Messages are not stored.',
  withdrawn: 'A line that was taken back',
  withdrawnAnswer: 'Your withdrawn response',
  earlier: 'Your earlier response',
  somethingGone: 'Something that has been removed',
  change: (n) => (n === 1 ? 'You changed one thing' : `You changed ${n} things`),
  sent: { reminder: 'A reminder of an event', nudge: 'A reminder to respond', statusRound: 'A question about where the actions stand' },
  figures: (n) => (n === 1 ? 'You entered one figure' : `You entered ${n} figures`),
  closed: (version) => `You closed version ${version} of the strategy`,
  fileName: (network) => `${network}-my-data.json`,
};

const all: Record<Language, MyDataWords> = { fi, sv, en };

/** What is said of what is kept of somebody. */
export const myDataWords = (language: Language): MyDataWords => all[language];
