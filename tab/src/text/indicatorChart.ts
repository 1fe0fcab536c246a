import type { Translated } from './useWords';

const fi = {
  chart: (series: string) => `Kuvaaja: ${series}`,
  point: (region: string, period: string, value: string) => `${region} ${period}: ${value}`,
  preliminary: 'ennakollinen',
  target: (value: string, year: number | undefined) => (year === undefined ? `tavoite ${value}` : `tavoite ${value} vuonna ${year}`),
  howTo: 'Osoita pistettä tai kulje nuolinäppäimillä pisteestä toiseen: luku ja sen lähde näkyvät tässä.',
  onePeriod: 'Vasta yksi vuosi. Osoita pistettä tai siirry siihen näppäimillä: luvun lähde näkyy tässä.',
  noFigures: 'Sarjassa ei ole vielä yhtään lukua.',
  key: { revised: 'tarkistettu luku', preliminary: 'ennakollinen luku', gap: 'luku puuttuu', notFromZero: 'Asteikko ei ala nollasta.' },
};

type Words = typeof fi;

const sv: Words = {
  chart: (series) => `Diagram: ${series}`,
  point: (region, period, value) => `${region} år ${period}: ${value}`,
  preliminary: 'preliminär',
  target: (value, year) => (year === undefined ? `mål ${value}` : `mål ${value} år ${year}`),
  howTo: 'Peka på en punkt eller gå mellan punkterna med piltangenterna: talet och källan visas här.',
  onePeriod: 'Bara ett år hittills. Peka på en punkt eller gå till den med tangenterna: talets källa visas här.',
  noFigures: 'Serien har ännu inte ett enda tal.',
  key: { revised: 'reviderat tal', preliminary: 'preliminärt tal', gap: 'tal saknas', notFromZero: 'Skalan börjar inte från noll.' },
};

const en: Words = {
  chart: (series) => `Chart: ${series}`,
  point: (region, period, value) => `${region}, ${period}: ${value}`,
  preliminary: 'preliminary',
  target: (value, year) => (year === undefined ? `target ${value}` : `target ${value} in ${year}`),
  howTo: 'Point at a figure or move between them with the arrow keys: the figure and its source appear here.',
  onePeriod: 'Only one year so far. Point at a figure or move to it with the keyboard: its source appears here.',
  noFigures: 'The series has no figure yet.',
  key: { revised: 'revised figure', preliminary: 'preliminary figure', gap: 'no figure', notFromZero: 'The scale does not begin at zero.' },
};

export const indicatorChartWords: Translated<Words> = { fi, sv, en };
