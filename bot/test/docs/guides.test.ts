import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findEvents } from '../../src/byChat/findEvents';
import { secretariatCommand } from '../../src/byChat/secretariatCommand';
import { dayOf } from '../../src/kit/time';
import { data, now } from '../cards/everyCardsNetwork';

const read = (name: string) => readFileSync(join(__dirname, '..', '..', '..', 'docs', name), 'utf8');
const guide = read('opas-sihteeristolle.md');
const paragraph = guide.split('\n').find((line) => line.startsWith('Kalenteria voi hoitaa myös kirjoittamalla botille')) ?? '';
const examples = [...paragraph.matchAll(/(?<!\*)\*([^*]+)\*(?!\*)/g)].map(([, words]) => words ?? '');

test('What the guide tells the secretariat to write to the bot is understood', () => {
  const told = examples.map((words) => secretariatCommand(words, dayOf(now)));
  expect(told.map((each) => each?.command)).toEqual(['newEvent', 'moveEvent', 'cancelEvent', 'openFollowUp']);
  const found = told.flatMap((each) => (each !== undefined && 'about' in each ? [findEvents(each.about, data.events, now)] : []));
  expect(found.map((events) => events.map(({ id }) => String(id)))).toEqual(Array(3).fill(['2021-04-28-hyvat-kaytannot']));
});

test.each(['opas-sihteeristolle.md', 'opas-jasenelle.md'])('%s fits two pages and shows what it speaks of, in words as well', (name) => {
  const text = read(name);
  const pictures = [...text.matchAll(/!\[([^\]]*)\]\(images\//g)].map(([, words]) => words ?? '');
  expect(pictures).toHaveLength(3);
  for (const words of pictures) expect(words.length).toBeGreaterThan(20);
  expect(text.split(/\s+/).length).toBeLessThan(900);
});
