import * as v from 'valibot';
import { ItemToEdit } from '../../src/contract/changes';
import { useStorage } from '../stories/app';
import { aino, beginFaults, endFaults, type FaultStory } from './stage';

const storage = useStorage();
let it: FaultStory;
beforeAll(async () => {
  it = await beginFaults(storage());
});
afterAll(() => endFaults(it));

const indicator = async () => v.parse(ItemToEdit, (await it.story.ask('/api/items/indicator/level', { as: aino })).body);
const WithSeries = v.looseObject({ series: v.array(v.looseObject({ id: v.string(), values: v.array(v.unknown()) })) });

/** An indicator whose figures take about so many characters. */
const grown = async (characters: number) => {
  const { value, version } = await indicator();
  const parsed = v.parse(WithSeries, value);
  const figure = (number: number) => ({
    region: 'north',
    period: `${1000 + (number % 9000)}M${String((number % 12) + 1).padStart(2, '0')}`,
    value: number,
  });
  const most = Math.floor(characters / JSON.stringify(figure(1000)).length);
  const values = Array.from({ length: most }, (_, number) => figure(number));
  return {
    edits: [
      { kind: 'indicator', id: 'level', base: version, value: { ...parsed, series: parsed.series.map((each) => ({ ...each, values })) } },
    ],
  };
};
const change = async (body: unknown) => it.story.ask('/api/changes', { as: aino, method: 'PUT', body });

test('What is larger than a request may be is refused with a sentence, and what stood there stands', async () => {
  const before = await indicator();
  expect(await change(await grown(400_000))).toMatchObject({
    status: 413,
    body: { refusal: 'too-large', message: expect.stringContaining('liian') },
  });
  expect(await indicator()).toEqual(before);
});

test('What fits a request but, with its history, no row is refused with a sentence, and what stood there stands', async () => {
  expect((await change(await grown(240_000))).status).toBe(200);
  const before = await indicator();
  const refused = await change(await grown(239_000));
  expect(refused).toMatchObject({
    status: 413,
    body: {
      refusal: 'too-large',
      message: expect.stringContaining('Teksti on liian pitkä tallennettavaksi, joten mitään ei tallennettu.'),
    },
  });
  expect(await indicator()).toEqual(before);
  expect((await it.story.rows('change~')).length).toBe(1);
});
