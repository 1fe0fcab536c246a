import { inWords, pluralBy } from './numbers';
import type { Translated } from './useWords';

const several = { fi: pluralBy('fi'), sv: pluralBy('sv'), en: pluralBy('en') };

const fi = {
  title: 'Verkosto',
  organisationCount: (n: number) => `${n} ${several.fi(n, 'organisaatio', 'organisaatiota')}`,
  regions: (n: number) => `${['', 'yhdessä', 'kahdessa', 'kolmessa'][n] ?? n} maakunnassa`,
  both: (regions: number): string => (regions === 2 ? 'Molemmat maakunnat' : 'Useampi maakunta'),
  ofWhich: (n: number, regions: number) =>
    `joista ${inWords('fi', n)} on ${regions === 2 ? 'molemmissa maakunnissa' : 'useammassa maakunnassa'}`,
  lead: 'koordinoi verkostoa',
  answered: (n: number) => `${inWords('fi', n)} ${several.fi(n, 'vastaus', 'vastausta')} seurantaan`,
  responsible: (n: number) => `vastaa ${n === 1 ? 'yhdestä toimenpiteestä' : `${n} toimenpiteestä`}`,
  none: 'Ei organisaatioita',
  noneText: 'Kun verkostoon lisätään organisaatio, se näkyy tässä.',
  outside: 'Muut tahot, jotka strategia mainitsee',
  projects: 'Hankkeet',
  abbreviations: 'Lyhenteet',
  funding: (source: string) => `rahoitus ${source}`,
  people: (n: number) => `${inWords('fi', n)} ${several.fi(n, 'ihminen', 'ihmistä')}`,
  formerly: 'aiemmin',
  former: 'Entiset jäsenet',
  until: (day: string, successors: string) => (successors === '' ? `${day} saakka` : `${day} saakka, nyt ${successors}`),
  coming: 'Tulossa jäseneksi',
  from: (day: string) => `${day} alkaen`,
};

type Words = typeof fi;

const sv: Words = {
  title: 'Nätverket',
  organisationCount: (n) => `${n} ${several.sv(n, 'organisation', 'organisationer')}`,
  regions: (n) => `i ${inWords('sv', n)} landskap`,
  both: (regions) => (regions === 2 ? 'Båda landskapen' : 'Flera landskap'),
  ofWhich: (n, regions) => `varav ${inWords('sv', n)} i ${regions === 2 ? 'båda landskapen' : 'flera landskap'}`,
  lead: 'samordnar nätverket',
  answered: (n) => `har svarat på ${inWords('sv', n)} ${several.sv(n, 'uppföljning', 'uppföljningar')}`,
  responsible: (n) => `ansvarar för ${inWords('sv', n)} ${several.sv(n, 'åtgärd', 'åtgärder')}`,
  none: 'Inga organisationer',
  noneText: 'När en organisation läggs till i nätverket visas den här.',
  outside: 'Andra aktörer som strategin nämner',
  projects: 'Projekt',
  abbreviations: 'Förkortningar',
  funding: (source) => `finansiering ${source}`,
  people: (n) => `${inWords('sv', n)} ${several.sv(n, 'person', 'personer')}`,
  formerly: 'tidigare',
  former: 'Tidigare medlemmar',
  until: (day, successors) => (successors === '' ? `till ${day}` : `till ${day}, nu ${successors}`),
  coming: 'Blir medlemmar',
  from: (day) => `från ${day}`,
};

const en: Words = {
  title: 'Network',
  organisationCount: (n) => `${n} ${several.en(n, 'organisation', 'organisations')}`,
  regions: (n) => `in ${inWords('en', n)} ${several.en(n, 'region', 'regions')}`,
  both: (regions) => (regions === 2 ? 'Both regions' : 'Several regions'),
  ofWhich: (n, regions) =>
    `of which ${inWords('en', n)} ${several.en(n, 'is', 'are')} in ${regions === 2 ? 'both regions' : 'several regions'}`,
  lead: 'leads the network',
  answered: (n) => `has answered ${inWords('en', n)} ${several.en(n, 'follow-up', 'follow-ups')}`,
  responsible: (n) => `responsible for ${inWords('en', n)} ${several.en(n, 'action', 'actions')}`,
  none: 'No organisations',
  noneText: 'When an organisation is added to the network, it appears here.',
  outside: 'Other parties that the strategy mentions',
  projects: 'Projects',
  abbreviations: 'Abbreviations',
  funding: (source) => `funded by ${source}`,
  people: (n) => `${inWords('en', n)} ${several.en(n, 'person', 'people')}`,
  formerly: 'formerly',
  former: 'Former members',
  until: (day, successors) => (successors === '' ? `until ${day}` : `until ${day}, now ${successors}`),
  coming: 'Members to be',
  from: (day) => `from ${day}`,
};

export const networkWords: Translated<Words> = { fi, sv, en };
