import type { Language } from '../kit/languages';
import { plural } from './numbers';

const fi = {
  usage: 'Käyttö: npm run indicators -- check',
  series: (indicator: string, series: string) => `${indicator} – ${series}`,
  brings: (added: number, revised: number) =>
    `Toisi ${added} ${plural(added, 'uuden luvun', 'uutta lukua')} ja muuttaisi ${revised} ${plural(revised, 'luvun', 'lukua')}.`,
  same: 'Ei uutta: luvut ovat samat kuin sisältötiedostossa.',
  published: (day: string) => `julkaistu ${day}`,
  latest: (period: string) => `viimeisin jakso ${period}`,
  areas: (division: string) => `aluejako ${division}`,
  nothing: 'Yhtään sarjaa ei haeta tilastosta.',
  summary: (checked: number, problems: number) =>
    problems === 0
      ? `Sarjoja ${checked}, kaikki kunnossa. Mitään ei kirjoitettu.`
      : `Sarjoja ${checked}, ongelmia ${problems}. Mitään ei kirjoitettu.`,
};

type CheckWords = typeof fi;

const sv: CheckWords = {
  usage: 'Användning: npm run indicators -- check',
  series: (indicator, series) => `${indicator} – ${series}`,
  brings: (added, revised) => `Skulle ge ${added} ${plural(added, 'nytt tal', 'nya tal')} och ändra ${revised} tal.`,
  same: 'Inget nytt: talen är desamma som i innehållsfilen.',
  published: (day) => `publicerad ${day}`,
  latest: (period) => `den senaste perioden ${period}`,
  areas: (division) => `regionindelning ${division}`,
  nothing: 'Ingen serie hämtas ur statistiken.',
  summary: (checked, problems) =>
    problems === 0
      ? `${checked} serier, allt i sin ordning. Ingenting skrevs.`
      : `${checked} serier, ${problems} problem. Ingenting skrevs.`,
};

const en: CheckWords = {
  usage: 'Usage: npm run indicators -- check',
  series: (indicator, series) => `${indicator} – ${series}`,
  brings: (added, revised) => `Would bring ${added} new ${plural(added, 'figure', 'figures')} and change ${revised}.`,
  same: 'Nothing new: the figures are the same as in the content file.',
  published: (day) => `published ${day}`,
  latest: (period) => `latest period ${period}`,
  areas: (division) => `division of areas ${division}`,
  nothing: 'No series is fetched from statistics.',
  summary: (checked, problems) =>
    problems === 0
      ? `${checked} series, all well. Nothing was written.`
      : `${checked} series, ${problems} with a problem. Nothing was written.`,
};

const all: Record<Language, CheckWords> = { fi, sv, en };

/** What the command says that looks at the statistics without writing. */
export const checkWords = (language: Language): CheckWords => all[language];
