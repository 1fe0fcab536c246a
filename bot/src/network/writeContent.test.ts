import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFileWords } from '../text/contentFile';
import { mustParse } from './mustParse';
import { parseContent } from './parseContent';
import { usualRules } from './postingRules';
import { writeContent } from './writeContent';

const file = readFileSync(join(__dirname, '..', '..', 'content', 'kaselo.yaml'), 'utf8');
const content = mustParse('kaselo.yaml', file);
const words = contentFileWords('fi');
const comments = { introduction: words.introduction('KASELO', '14.4.2021'), parts: words.parts };
const written = writeContent(content, comments);

test('The whole network, written to a file and read back, is the same network', () => {
  const read = parseContent('kaselo.yaml', written);
  expect(read.ok ? read.value : read.refusal).toEqual(content);
});

test('The file reads as the one that the network began with: short lines, a heading for each part, times on one line', () => {
  const lines = written.split('\n');
  expect(lines.filter((line) => line.length > 130 && line.includes(' ', 120))).toEqual([]);
  expect(written).toContain('# Kalenteri\n');
  expect(written).toMatch(/\n {4}when: \{ precision: time, start: 2021-04-14T12:00, end: 2021-04-14T14:30 \}\n/);
});

test('What would be so anyway is not written', () => {
  expect(written).not.toMatch(/cancelled: false|topics: \[\]|rules:|coordinators:/);
});

test('Rules that the network has chosen itself travel with it', () => {
  const chosen = { ...content, settings: { ...content.settings, rules: { ...usualRules, quietHours: { from: '20:00', to: '08:00' } } } };
  const read = parseContent('kaselo.yaml', writeContent(chosen, comments));
  expect(read.ok && read.value.settings).toEqual(chosen.settings);
});

test.each([
  ['fi', 'tämän pitää olla jokin näistä: time, half-day, day, month, season; nyt se on ”joskus”'],
  ['sv', 'det här ska vara något av: time, half-day, day, month, season; nu är det ”joskus”'],
] as const)('A mistake is told in the language of whoever brings the file in: %s', (language, sentence) => {
  const broken = written.replace('precision: time', 'precision: joskus');
  const read = parseContent('', broken, language);
  expect(read.ok ? [] : read.refusal.map((problem) => problem.sentence)).toEqual([sentence]);
});
