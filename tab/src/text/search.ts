import { pluralBy } from './numbers';
import type { Translated } from './useWords';

const several = { fi: pluralBy('fi'), sv: pluralBy('sv'), en: pluralBy('en') };

const fi = {
  title: 'Haku',
  titleOf: (query: string) => `Haku: ${query}`,
  lead: 'Yksi haku kaikesta: strategiasta, kalenterista, mittareista, verkostosta ja siitä, mitä jäsenet ovat kertoneet.',
  label: 'Mitä etsit?',
  example: 'Esimerkiksi ohjaajien koulutus',
  close: 'Sulje haku',
  keys: 'Siirry osumasta toiseen nuolinäppäimillä. Enter avaa hakusivun.',
  openPage: 'Avaa hakusivulla',
  searching: 'Haetaan',
  found: (n: number) => several.fi(n, '1 osuma', `${n} osumaa`),
  best: (shown: number, n: number) => `${shown} parasta osumaa, kaikkiaan ${n}`,
  none: (query: string) => `En löytänyt mitään haulla ”${query}”.`,
  noneText: 'Kokeile lyhyempää sanaa tai sanan perusmuotoa.',
  nearest: 'Lähimpänä sitä',
  kinds: {
    priority: 'Painopisteet',
    objective: 'Tavoitteet',
    action: 'Toimenpiteet',
    event: 'Tapahtumat',
    indicator: 'Mittarit',
    organisation: 'Organisaatiot',
    project: 'Hankkeet',
    strategy: 'Strategian perusta',
    abbreviation: 'Lyhenteet',
    update: 'Seurantakirjaukset',
    answer: 'Vastaukset',
    practice: 'Hyvät käytännöt',
  },
};

type Words = typeof fi;

const sv: Words = {
  title: 'Sökning',
  titleOf: (query) => `Sökning: ${query}`,
  lead: 'En sökning i allt: strategin, kalendern, indikatorerna, nätverket och det som medlemmarna har berättat.',
  label: 'Vad söker du?',
  example: 'Till exempel ohjaajien koulutus',
  close: 'Stäng sökningen',
  keys: 'Gå från träff till träff med piltangenterna. Enter öppnar söksidan.',
  openPage: 'Öppna på söksidan',
  searching: 'Söker',
  found: (n) => several.sv(n, '1 träff', `${n} träffar`),
  best: (shown, n) => `De ${shown} bästa av ${n} träffar`,
  none: (query) => `Jag hittade ingenting med sökningen ”${query}”.`,
  noneText: 'Pröva ett kortare ord eller ordets grundform.',
  nearest: 'Närmast det',
  kinds: {
    priority: 'Prioriteringar',
    objective: 'Mål',
    action: 'Åtgärder',
    event: 'Evenemang',
    indicator: 'Indikatorer',
    organisation: 'Organisationer',
    project: 'Projekt',
    strategy: 'Strategins grund',
    abbreviation: 'Förkortningar',
    update: 'Uppföljningsanteckningar',
    answer: 'Svar',
    practice: 'God praxis',
  },
};

const en: Words = {
  title: 'Search',
  titleOf: (query) => `Search: ${query}`,
  lead: 'One search for everything: the strategy, the calendar, the indicators, the network and what its members have told.',
  label: 'What are you looking for?',
  example: 'For example ohjaajien koulutus',
  close: 'Close the search',
  keys: 'Move between the results with the arrow keys. Enter opens the search page.',
  openPage: 'Open on the search page',
  searching: 'Searching',
  found: (n) => several.en(n, '1 result', `${n} results`),
  best: (shown, n) => `The best ${shown} of ${n} results`,
  none: (query) => `I found nothing for “${query}”.`,
  noneText: 'Try a shorter word or its basic form.',
  nearest: 'Nearest to it',
  kinds: {
    priority: 'Priorities',
    objective: 'Objectives',
    action: 'Actions',
    event: 'Events',
    indicator: 'Indicators',
    organisation: 'Organisations',
    project: 'Projects',
    strategy: 'Foundation of the strategy',
    abbreviation: 'Abbreviations',
    update: 'Updates',
    answer: 'Answers',
    practice: 'Good practices',
  },
};

export const searchWords: Translated<Words> = { fi, sv, en };
