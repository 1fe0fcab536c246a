import { inWords, pluralBy } from './numbers';
import type { Translated } from './useWords';

const several = { fi: pluralBy('fi'), sv: pluralBy('sv'), en: pluralBy('en') };

const fi = {
  title: 'Tilannekuva',
  today: (day: string, week: number) => `${day}, viikko ${week}`,
  next: {
    heading: 'Seuraavaksi',
    open: 'Avaa kalenteri',
    join: 'Liity',
    joinTo: (title: string) => `Liity: ${title}`,
    addToCalendar: 'Lisää kalenteriin',
    addThisToCalendar: (title: string) => `Lisää kalenteriin: ${title}`,
    cancelled: 'peruttu',
    begins: (when: string) => `alkaa ${when}`,
    'under-way': 'käynnissä nyt',
    over: 'päättyi juuri',
    topics: 'Aiheet',
    upcoming: 'Tulossa',
    none: 'Ei tulevia tapahtumia',
    addFirst: 'Lisää tapahtuma kalenteriin',
    noneText: 'Kun kalenteriin lisätään tapahtuma, seuraava näkyy tässä.',
  },
  waiting: {
    heading: 'Odottaa sinua',
    what: 'Vastaa seurantaan',
    until: (closes: string, daysLeft: number) =>
      daysLeft === 0
        ? `${closes} saakka, viimeinen päivä`
        : `${closes} saakka, vielä ${inWords('fi', daysLeft)} ${several.fi(daysLeft, 'päivä', 'päivää')}`,
    answer: 'Vastaa',
    answerTo: (title: string) => `Vastaa: ${title}`,
    none: 'Kaikki on hoidettu',
    noneText: 'Kun webinaari päättyy, kysymys siitä ilmestyy tähän. Yksi lause riittää.',
    noOrganisationText: 'Valitse ensin organisaatiosi, niin näet, mikä odottaa sinua.',
  },
  mine: {
    heading: 'Organisaatiosi toimenpiteet',
    open: (count: number) => `${count} ${several.fi(count, 'avoin', 'avointa')}`,
    all: 'Näytä kaikki',
    updated: (day: string) => `päivitetty ${day}`,
    noUpdates: 'ei vielä kirjauksia',
    write: 'Kirjaa',
    writeTo: (action: string) => `Kirjaa: ${action}`,
  },
  priorities: {
    heading: 'Painopisteet',
    open: 'Avaa painopisteet',
    count: (actions: number, completed: number) =>
      completed === 0
        ? `${actions} ${several.fi(actions, 'toimenpide', 'toimenpidettä')}`
        : `${actions} ${several.fi(actions, 'toimenpide', 'toimenpidettä')}, ${completed} valmiina`,
    updated: (day: string) => `päivitetty ${day}`,
    noUpdates: 'ei kirjauksia',
  },
  indicators: {
    heading: 'Mittarit',
    open: 'Avaa mittarit',
    indicator: 'Mittari',
    wholeCountry: (value: string) => `koko maa ${value}`,
    target: (value: string) => `tavoite ${value}`,
    noFigure: 'tieto puuttuu',
    source: (source: string) => `Lähde: ${source}`,
  },
  course: { 'on-the-way': 'suunta oikea', 'off-the-way': 'suunta ei oikea', 'no-data': 'suunta ei vielä näy' },
  latest: {
    heading: 'Viimeksi kirjattu',
    news: 'Uutta',
    since: (day: string) => `viime käyntisi (${day}) jälkeen`,
    nothingNew: (day: string) => `ei uutta viime käyntisi (${day}) jälkeen`,
    before: 'Aiemmin kirjattu',
    answered: 'vastasi seurantaan:',
    event: { new: 'Uusi tapahtuma:', moved: 'Siirretty:', cancelled: 'Peruttu:' },
    none: 'Ei vielä kirjauksia',
    noneText: 'Kun joku vastaa seurantaan tai kirjaa toimenpiteen etenemisestä, se näkyy tässä.',
    wrote: 'kirjasi:',
  },
};

type Words = typeof fi;

const sv: Words = {
  title: 'Lägesbild',
  today: (day, week) => `${day}, vecka ${week}`,
  next: {
    heading: 'Härnäst',
    open: 'Öppna kalendern',
    join: 'Anslut',
    joinTo: (title) => `Anslut: ${title}`,
    addToCalendar: 'Lägg till i kalendern',
    addThisToCalendar: (title) => `Lägg till i kalendern: ${title}`,
    cancelled: 'inställt',
    begins: (when) => `börjar ${when}`,
    'under-way': 'pågår nu',
    over: 'tog just slut',
    topics: 'Teman',
    upcoming: 'På kommande',
    none: 'Inga kommande evenemang',
    addFirst: 'Lägg till ett evenemang i kalendern',
    noneText: 'När ett evenemang läggs till i kalendern visas det följande här.',
  },
  waiting: {
    heading: 'Väntar på dig',
    what: 'Svara på uppföljningen',
    until: (closes, daysLeft) =>
      daysLeft === 0
        ? `till och med ${closes}, sista dagen`
        : `till och med ${closes}, ${inWords('sv', daysLeft)} ${several.sv(daysLeft, 'dag', 'dagar')} kvar`,
    answer: 'Svara',
    answerTo: (title) => `Svara: ${title}`,
    none: 'Allt är gjort',
    noneText: 'När ett webbinarium är slut visas frågan om det här. En mening räcker.',
    noOrganisationText: 'Välj först din organisation, så ser du vad som väntar på dig.',
  },
  mine: {
    heading: 'Din organisations åtgärder',
    open: (count) => `${count} ${several.sv(count, 'öppen', 'öppna')}`,
    all: 'Visa alla',
    updated: (day) => `uppdaterad ${day}`,
    noUpdates: 'ännu inga anteckningar',
    write: 'Anteckna',
    writeTo: (action) => `Anteckna: ${action}`,
  },
  priorities: {
    heading: 'Prioriteringar',
    open: 'Öppna prioriteringarna',
    count: (actions, completed) =>
      completed === 0
        ? `${actions} ${several.sv(actions, 'åtgärd', 'åtgärder')}`
        : `${actions} ${several.sv(actions, 'åtgärd', 'åtgärder')}, ${completed} ${several.sv(completed, 'klar', 'klara')}`,
    updated: (day) => `uppdaterad ${day}`,
    noUpdates: 'inga anteckningar',
  },
  indicators: {
    heading: 'Indikatorer',
    open: 'Öppna indikatorerna',
    indicator: 'Indikator',
    wholeCountry: (value) => `hela landet ${value}`,
    target: (value) => `mål ${value}`,
    noFigure: 'uppgift saknas',
    source: (source) => `Källa: ${source}`,
  },
  course: { 'on-the-way': 'åt rätt håll', 'off-the-way': 'inte åt rätt håll', 'no-data': 'riktningen syns inte ännu' },
  latest: {
    heading: 'Senast antecknat',
    news: 'Nytt',
    since: (day) => `sedan ditt förra besök (${day})`,
    nothingNew: (day) => `inget nytt sedan ditt förra besök (${day})`,
    before: 'Tidigare antecknat',
    answered: 'svarade på uppföljningen:',
    event: { new: 'Nytt evenemang:', moved: 'Flyttat:', cancelled: 'Inställt:' },
    none: 'Ännu inga anteckningar',
    noneText: 'När någon svarar på en uppföljning eller skriver om hur en åtgärd framskrider visas det här.',
    wrote: 'antecknade:',
  },
};

const en: Words = {
  title: 'Overview',
  today: (day, week) => `${day}, week ${week}`,
  next: {
    heading: 'Next',
    open: 'Open the calendar',
    join: 'Join',
    joinTo: (title) => `Join: ${title}`,
    addToCalendar: 'Add to calendar',
    addThisToCalendar: (title) => `Add to calendar: ${title}`,
    cancelled: 'cancelled',
    begins: (when) => `begins ${when}`,
    'under-way': 'under way now',
    over: 'has just ended',
    topics: 'Topics',
    upcoming: 'Coming',
    none: 'No coming events',
    addFirst: 'Add an event to the calendar',
    noneText: 'When an event is added to the calendar, the next one is shown here.',
  },
  waiting: {
    heading: 'Waiting for you',
    what: 'Respond to the follow-up',
    until: (closes, daysLeft) =>
      daysLeft === 0
        ? `until ${closes}, last day`
        : `until ${closes}, ${inWords('en', daysLeft)} ${several.en(daysLeft, 'day', 'days')} left`,
    answer: 'Respond',
    answerTo: (title) => `Respond: ${title}`,
    none: 'All done',
    noneText: 'When a webinar is over, the question about it appears here. One sentence is enough.',
    noOrganisationText: 'Choose your organisation first, and you will see what is waiting for you.',
  },
  mine: {
    heading: 'Your organisation’s actions',
    open: (count) => `${count} open`,
    all: 'Show all',
    updated: (day) => `updated ${day}`,
    noUpdates: 'no updates yet',
    write: 'Write an update',
    writeTo: (action) => `Write an update: ${action}`,
  },
  priorities: {
    heading: 'Priorities',
    open: 'Open the priorities',
    count: (actions, completed) =>
      completed === 0
        ? `${actions} ${several.en(actions, 'action', 'actions')}`
        : `${actions} ${several.en(actions, 'action', 'actions')}, ${completed} completed`,
    updated: (day) => `updated ${day}`,
    noUpdates: 'no updates',
  },
  indicators: {
    heading: 'Indicators',
    open: 'Open the indicators',
    indicator: 'Indicator',
    wholeCountry: (value) => `whole country ${value}`,
    target: (value) => `target ${value}`,
    noFigure: 'not available',
    source: (source) => `Source: ${source}`,
  },
  course: { 'on-the-way': 'on the way', 'off-the-way': 'not on the way', 'no-data': 'no direction yet' },
  latest: {
    heading: 'Latest updates',
    news: 'New',
    since: (day) => `since your last visit (${day})`,
    nothingNew: (day) => `nothing new since your last visit (${day})`,
    before: 'Written earlier',
    answered: 'responded to the follow-up:',
    event: { new: 'New event:', moved: 'Moved:', cancelled: 'Cancelled:' },
    none: 'No updates yet',
    noneText: 'When somebody responds to a follow-up or writes how an action moves on, it is shown here.',
    wrote: 'wrote:',
  },
};

export const overviewWords: Translated<Words> = { fi, sv, en };
