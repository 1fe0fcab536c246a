import { ended, pluralBy } from './numbers';
import type { Translated } from './useWords';

const several = { fi: pluralBy('fi'), sv: pluralBy('sv'), en: pluralBy('en') };

const fi = {
  remind: {
    heading: 'Muistuta minua',
    ahead: { day: 'Edellisenä työpäivänä', hour: 'Tuntia ennen' },
    reminded: {
      day: 'Muistutan sinua yksityisesti edellisenä työpäivänä.',
      hour: 'Muistutan sinua yksityisesti tuntia ennen.',
      both: 'Muistutan sinua yksityisesti edellisenä työpäivänä ja tuntia ennen.',
      none: 'Viesti tulee yksityisesti sinulle.',
    },
    notReached: 'En saa sinuun yhteyttä yksityisesti. Kirjoita minulle ensin yksityiseen keskusteluun, niin voin muistuttaa.',
    notSaved: (why: string) => `Muistutus ei tallentunut. ${why}`,
  },
  attendance: 'Osallistujat',
  nobody: 'Kukaan ei ole vielä vastannut.',
  withoutOrganisation: (n: number) => `ja ${n} ${several.fi(n, 'henkilö, jonka', 'henkilöä, joiden')} organisaatio ei ole tiedossa`,
  people: 'Ketkä ovat vastanneet',
  comes: { yes: 'osallistuu', maybe: 'ei tiedä vielä', no: 'ei pääse' },
  guest: 'vieras',
  agenda: 'Ohjelma',
  materials: 'Aineistot',
  openMemo: 'Avaa muistio',
  posts: 'Viestit kanavalla',
  postsLater: 'Muistutukset alkavat, kun sovellus on lisätty kanavalle.',
  noPosts: 'Tästä tapahtumasta ei ole tulossa viestejä kanavalle.',
  followUp: {
    coming: (day: string) => ended(`Seurantakysely avautuu ${day}`),
    open: (day: string) => `Vastausaikaa on ${day} saakka.`,
    closed: (day: string) => ended(`Vastausaika päättyi ${day}`),
    answered: (answered: number, of: number) => `${answered}/${of} organisaatiosta on vastannut.`,
    answer: 'Vastaa seurantakyselyyn',
    read: 'Lue vastaukset',
    goodPractices: 'Hyviä käytäntöjä',
    more: (n: number) => `ja ${n} ${several.fi(n, 'muu', 'muuta')}`,
  },
  sharing: 'Kerro muille',
  inSeries: 'Sarjan muut tapahtumat',
  previous: 'Edellinen',
  next: 'Seuraava',
};

type Words = typeof fi;

const sv: Words = {
  remind: {
    heading: 'Påminn mig',
    ahead: { day: 'Arbetsdagen innan', hour: 'En timme innan' },
    reminded: {
      day: 'Jag påminner dig privat arbetsdagen innan.',
      hour: 'Jag påminner dig privat en timme innan.',
      both: 'Jag påminner dig privat arbetsdagen innan och en timme innan.',
      none: 'Meddelandet kommer till dig privat.',
    },
    notReached: 'Jag når dig inte privat. Skriv först till mig i en privat chatt, så kan jag påminna dig.',
    notSaved: (why) => `Påminnelsen sparades inte. ${why}`,
  },
  attendance: 'De som deltar',
  nobody: 'Ingen har svarat ännu.',
  withoutOrganisation: (n) => `och ${n} ${several.sv(n, 'person', 'personer')} vars organisation inte är känd`,
  people: 'Vilka som har svarat',
  comes: { yes: 'deltar', maybe: 'vet inte än', no: 'kan inte' },
  guest: 'gäst',
  agenda: 'Program',
  materials: 'Material',
  openMemo: 'Öppna minnesanteckningarna',
  posts: 'Meddelanden i kanalen',
  postsLater: 'Påminnelserna börjar när appen har lagts till i kanalen.',
  noPosts: 'Det är inga meddelanden på väg till kanalen om evenemanget.',
  followUp: {
    coming: (day) => ended(`Uppföljningen öppnas ${day}`),
    open: (day) => ended(`Du kan svara till och med ${day}`),
    closed: (day) => ended(`Svarstiden gick ut ${day}`),
    answered: (answered, of) => `${answered}/${of} organisationer har svarat.`,
    answer: 'Svara på uppföljningen',
    read: 'Läs svaren',
    goodPractices: 'God praxis',
    more: (n) => `och ${n} till`,
  },
  sharing: 'Berätta för andra',
  inSeries: 'Andra evenemang i serien',
  previous: 'Föregående',
  next: 'Nästa',
};

const en: Words = {
  remind: {
    heading: 'Remind me',
    ahead: { day: 'The working day before', hour: 'An hour before' },
    reminded: {
      day: 'I will remind you in private on the working day before.',
      hour: 'I will remind you in private an hour before.',
      both: 'I will remind you in private on the working day before and an hour before.',
      none: 'The message comes to you in private.',
    },
    notReached: 'I cannot reach you in private. Write to me in a private chat first, and I can remind you.',
    notSaved: (why) => `The reminder was not saved. ${why}`,
  },
  attendance: 'Attendance',
  nobody: 'Nobody has answered yet.',
  withoutOrganisation: (n) => `and ${n} ${several.en(n, 'person', 'people')} whose organisation is not known`,
  people: 'Who has answered',
  comes: { yes: 'attending', maybe: 'not sure yet', no: 'not coming' },
  guest: 'guest',
  agenda: 'Programme',
  materials: 'Materials',
  openMemo: 'Open the memo',
  posts: 'Messages in the channel',
  postsLater: 'Reminders start when the app has been added to the channel.',
  noPosts: 'No messages about this event are coming to the channel.',
  followUp: {
    coming: (day) => ended(`The follow-up opens on ${day}`),
    open: (day) => ended(`You can respond until ${day}`),
    closed: (day) => ended(`The time to respond ended on ${day}`),
    answered: (answered, of) => `${answered}/${of} organisations have responded.`,
    answer: 'Respond to the follow-up',
    read: 'Read the responses',
    goodPractices: 'Good practices',
    more: (n) => `and ${n} more`,
  },
  sharing: 'Tell others',
  inSeries: 'Other events in the series',
  previous: 'Previous',
  next: 'Next',
};

export const eventPageWords: Translated<Words> = { fi, sv, en };
