import * as v from 'valibot';
import { ChangeAnswer, History } from '../../src/contract/changes';
import { Indicators, StatisticsAnswer } from '../../src/contract/indicators';
import { askStatFin } from '../../src/edges/statistics/statFin';
import { member, type TeamsMember } from '../connector/inventedTeam';
import { education } from '../statistics/education';
import { answerWith, type FakeStatFin, startFakeStatFin } from '../statistics/fakeStatFin';
import { beginStory, type Story, useStorage } from './app';

const storage = useStorage();
let statFin: FakeStatFin;
let story: Story;
const aino = member('aino');
const sylvi = member('sylvi');
const upperSecondary = 'mittari-toinen-aste';

/** The network's own education indicators, before a statistics service on this machine whose figures are invented. */
beforeEach(async () => {
  statFin = await startFakeStatFin({ '12bs': tableOfEducation() });
  const ports = { service: statFin.service, fetch, patience: 2000, pause: async () => {} };
  story = await beginStory({ storage: storage(), now: '2026-06-18T08:00', statistics: askStatFin(ports) });
  await story.install();
});
afterEach(async () => {
  await story.end();
  await statFin.stop();
});

const tableOfEducation = () => ({
  ...education,
  measures: {
    ...education.measures,
    kaste0: { label: 'Ilman perusasteen jälkeistä tutkintoa oleva väestö' },
    kaste0osuus: { label: 'Ilman perusasteen jälkeistä tutkintoa olevien osuus, %' },
    kaste5T8: { label: 'Korkea-asteen tutkinnon suorittanut väestö' },
    kaste5T8osuus: { label: 'Korkea-asteen tutkinnon suorittaneiden osuus, %' },
  },
});
const indicator = async (id: string, as: TeamsMember = sylvi) => {
  const { body } = await story.ask('/api/indicators', { as });
  const found = v.parse(Indicators, body).indicators.find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no ${id}`);
  return found;
};
const figuresOf = async (id: string, region: string) =>
  (await indicator(id)).series[0]?.regions.find((each) => each.region === region)?.values ?? [];
const lookNow = async () => {
  const { body } = await story.ask('/api/indicators/import', { as: aino, method: 'PUT', body: {} });
  return v.parse(StatisticsAnswer, body);
};

test('Every night the figures are fetched, and whoever looks next morning sees the new years and where they come from', async () => {
  expect(await figuresOf(upperSecondary, 'kymenlaakso')).toHaveLength(1);
  await story.until('2026-06-19T06:00');
  expect(await story.app().importStatistics()).toHaveLength(5);
  const figures = await figuresOf(upperSecondary, 'kymenlaakso');
  expect(figures.map(({ period, text }) => [period, text])).toEqual([
    ['2021', '42,1\u00a0%'],
    ['2022', '42,2\u00a0%'],
    ['2023', '42,3\u00a0%'],
    ['2024', '42,4\u00a0%'],
    ['2025', '42,5\u00a0%'],
  ]);
  expect(figures[0]).toMatchObject({ from: 'Julkaistu 18.6.2026, haettu 19.6.2026', count: '30\u00a0001 henkilöä', revisions: [] });
  expect(figures[4]?.revisions).toEqual(['Tarkistettu 18.6.2026, ennen 45,2\u00a0%']);
  expect(await story.app().importStatistics()).toEqual([]);
});

test('A table is renamed overnight: the old figures stand, and the coordinator learns of it next morning in the tab', async () => {
  await lookNow();
  const before = await figuresOf(upperSecondary, 'kymenlaakso');
  delete statFin.tables['12bs'];
  await story.until('2026-06-19T06:00');
  await story.app().importStatistics();
  expect(await figuresOf(upperSecondary, 'kymenlaakso')).toEqual(before);
  expect((await indicator(upperSecondary, aino)).series[0]?.problem).toBe(
    'Taulukkoa ei enää löydy tai sen koodit ovat muuttuneet. Tarkista taulukon tunnus tilastopalvelusta. Aiemmat luvut ovat tallessa.',
  );
  expect((await indicator(upperSecondary, sylvi)).series[0]?.problem).toBeUndefined();
});

test('One series that fails does not keep back the others', async () => {
  statFin.fails('POST', answerWith(200, '<html>'));
  const { series } = await lookNow();
  expect(series.map(({ problem }) => problem === undefined)).toEqual([false, true, true, true, true]);
});

test('Two coordinators who press at once make one look between them', async () => {
  const both = await Promise.all([lookNow(), lookNow()]);
  expect(both.map(({ looked }) => looked).sort()).toEqual([false, true]);
  expect(statFin.asked.filter(({ method }) => method === 'POST')).toHaveLength(5);
});

test('An import is a change like any other: it stands in the history under the service’s name and can be taken back', async () => {
  await lookNow();
  const { body } = await story.ask('/api/changes?kind=indicator&id=mittari-korkea-aste', { as: aino });
  const [change] = v.parse(History, body).changes;
  expect(change).toMatchObject({ by: 'Tilastohaku', note: 'Keksitty tilasto' });
  await story.ask(`/api/changes/${change?.id}/undo`, { as: aino, method: 'PUT', body: {} });
  expect(await figuresOf('mittari-korkea-aste', 'kymenlaakso')).toHaveLength(1);
});

test('The secretary writes a figure by hand, corrects it, and both stay known with her name and source', async () => {
  const write = async (value: number | null, symbol?: string) => {
    const values = [{ region: 'kymenlaakso', period: '2019', value, symbol }];
    const asked = { as: aino, method: 'PUT', body: { series: 'vktm', source: 'Puhelinsoitto', values } };
    return v.parse(ChangeAnswer, (await story.ask('/api/indicators/mittari-osaamistaso/values', asked)).body).outcome;
  };
  expect(await write(340)).toBe('saved');
  expect(await write(341.5)).toBe('saved');
  const [figure] = await figuresOf('mittari-osaamistaso', 'kymenlaakso');
  expect(figure).toMatchObject({
    period: '2019',
    text: '341,5',
    from: 'Kirjannut Aino Esimerkki 18.6.2026. Lähde: Puhelinsoitto',
    revisions: ['Tarkistettu 18.6.2026, ennen 340,0'],
  });
  expect(await write(null, '..')).toBe('saved');
  expect((await figuresOf('mittari-osaamistaso', 'kymenlaakso'))[0]?.text).toBe('tietoa ei ole saatu tai se on liian epävarma');
});

test('The employment rate has a target, no series, and nothing is invented for it', async () => {
  expect(await indicator('mittari-tyollisyysaste')).toMatchObject({ series: [], verdict: 'not-enough-data', target: { value: 75 } });
});
