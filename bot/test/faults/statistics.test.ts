import * as v from 'valibot';
import { Indicators } from '../../src/contract/indicators';
import { askStatFin } from '../../src/edges/statistics/statFin';
import { education } from '../statistics/education';
import { answerWith, type FakeStatFin, type StatFinFault, startFakeStatFin } from '../statistics/fakeStatFin';
import { realContent, useStorage } from '../stories/app';
import { aino, beginFaults, endFaults, type FaultStory } from './stage';
import { isBearable, lostAnswers, storageFaults } from './storageFaults';

const storage = useStorage();
const id = 'mittari-toinen-aste';
const day = 24 * 3_600_000;

/** What the source publishes now; every night it is something else. */
let published = 42.1;
let statFin: FakeStatFin;
let it: FaultStory;
beforeAll(async () => {
  const cell = (area: string, period: string, measure: string) =>
    measure === 'kaste3osuus' && period === '2025' ? published : education.cell(area, period, measure);
  statFin = await startFakeStatFin({ '12bs': { ...education, cell } });
  const statistics = askStatFin({ service: statFin.service, fetch, patience: 500, pause: async () => {} });
  const only = realContent.indicators.filter((indicator) => indicator.id === id);
  it = await beginFaults(storage(), { content: { ...realContent, indicators: only, events: [] }, now: '2026-06-18T05:00', statistics });
  await it.story.app().importStatistics();
});
afterAll(async () => {
  await endFaults(it);
  await statFin.stop();
});

const look = () =>
  it.story
    .app()
    .importStatistics()
    .then(
      () => 'looked',
      () => 'failed',
    );
const nextNight = async () => {
  it.story.clock.moveTo(it.story.clock.now() + day);
  published = Math.round((published + 0.1) * 10) / 10;
};
const lastFigure = async () => {
  const { body } = await it.story.ask('/api/indicators', { as: aino });
  const [indicator] = v.parse(Indicators, body).indicators;
  return JSON.stringify(indicator);
};
const changes = async () => (await it.story.rows('change~')).length;
const asWritten = (figure: number) => `${figure.toFixed(1).replace('.', ',')}\u00a0%`;

test.each([...storageFaults, ...lostAnswers])(
  'The table service %s while figures are brought in at night: the next look brings them in, once',
  async (_what, fault) => {
    const before = await changes();
    await nextNight();
    it.store.goesWrong(fault, { after: 6 });
    await look();
    it.store.recover();
    if (!isBearable(fault)) it.story.clock.moveTo(it.story.clock.now() + 61 * 60_000);
    expect(await look()).toBe('looked');
    expect(await lastFigure()).toContain(asWritten(published));
    expect(await changes()).toBe(before + 1);
  },
);

test.each<[string, StatFinFault]>([
  ['answers 429', answerWith(429)],
  ['answers 500', answerWith(500)],
  ['answers 503', answerWith(503)],
  ['answers with a page', answerWith(200, '<html>')],
  ['never answers', () => {}],
  ['breaks the line', (response) => void response.destroy()],
])('The statistics service %s: the earlier figures stand, and the next night brings the new ones', async (_what, fault) => {
  const [figure, before] = [published, await changes()];
  await nextNight();
  statFin.fails('POST', fault, 8);
  statFin.fails('GET', fault, 8);
  expect(await look()).toBe('looked');
  expect([await changes(), (await lastFigure()).includes(asWritten(figure))]).toEqual([before, true]);
  statFin.recover();
  await nextNight();
  await look();
  expect(await lastFigure()).toContain(asWritten(published));
  expect(await changes()).toBe(before + 1);
});
