import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readIcs } from '../../src/edges/calendarFiles/readIcs';
import { parseActivity } from '../../src/edges/teams/activity';
import { parseContent } from '../../src/network/parseContent';
import { seededRandom } from '../harness/seededRandom';
import { beginStory, type Story, useStorage } from '../stories/app';
import { understood } from '../understanding/realNetwork';
import { activitiesOf, seedOf, strangeActivity, troubleWith } from './fuzzing';
import { misspelt, mutated } from './mutate';
import { someText } from './strange';

/** A minute's worth of a million; `npm run soak` does all of them. */
const runs = Number(process.env.KASELO_FUZZ_RUNS ?? 4000);
const seed = seedOf(process.env);
const toParsers = Math.floor(runs * 0.9);
const toServer = runs - toParsers;
/** After so many the server is begun anew: what it has said and been asked is kept for the story, and would fill the memory. */
const toOneServer = 5000;

jest.setTimeout(60_000 + runs * 60);
beforeAll(() => process.stdout.write(`fuzz: ${runs} cases, KASELO_SEED=${seed}\n`));

const lots = fc.integer({ min: 0, max: 2 ** 31 - 1 });
const settings = (numRuns: number) => ({ numRuns, seed, endOnFailure: true });
const storage = useStorage();

const yaml = readFileSync(join(__dirname, '..', 'content', 'invented.yaml'), 'utf8');
const ics = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'BEGIN:VTIMEZONE',
  'TZID:FLE Standard Time',
  'BEGIN:STANDARD',
  'DTSTART:16010101T040000',
  'TZOFFSETFROM:+0300',
  'TZOFFSETTO:+0200',
  'END:STANDARD',
  'END:VTIMEZONE',
  'BEGIN:VEVENT',
  'UID:1@example.org',
  'DTSTART;TZID=FLE Standard Time:20210414T090000',
  'DTEND;TZID=FLE Standard Time:20210414T100000',
  'RRULE:FREQ=WEEKLY;BYDAY=WE;COUNT=4',
  'EXDATE;TZID=FLE Standard Time:20210421T090000',
  'SUMMARY:Keksitty webinaari',
  'LOCATION:Teams\\, verkossa',
  'DESCRIPTION:Kaksi riviä\\nja toinen',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:2@example.org',
  'DTSTART;VALUE=DATE:20210501',
  'SUMMARY:Vappu',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');

const readStrangely: readonly [string, number, (random: () => number) => unknown][] = [
  ['activity', 0.8, (random) => parseActivity(read(strangeActivity(samples, random)))],
  ['command', 0.05, (random) => understood(misspelt(`${someText(random)} painopiste 3 huhtikuu`, random))],
  ['calendar file', 0.1, (random) => readIcs(misspelt(ics, random), '2021-01-01', '2027-12-31')],
  ['content file', 0.05, (random) => parseContent('invented.yaml', misspelt(yaml, random))],
];
const samples = activitiesOf('http://127.0.0.1:1/emea/');

const read = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

test.each(readStrangely)('Whatever is in a strange %s, it is read or refused, and soon', (_what, share, parse) => {
  let slowest = 0;
  fc.assert(
    fc.property(lots, (lot) => {
      const start = performance.now();
      parse(seededRandom(lot));
      slowest = Math.max(slowest, performance.now() - start);
    }),
    settings(Math.ceil(toParsers * share)),
  );
  expect(slowest).toBeLessThan(5000);
});

test('Whatever is sent to the server, it answers: no failure, no silence, and afterwards it is as well as before', async () => {
  for (let sent = 0; sent < toServer; sent += toOneServer) {
    const story = await beginStory({ storage: storage(), now: '2021-04-14T15:00' });
    try {
      await story.install();
      await sendStrangeThings(story, Math.min(toOneServer, toServer - sent), seed + sent);
      expect((await fetch(`${story.url()}/live`)).status).toBe(200);
      expect(Object.keys(Object.prototype)).toEqual([]);
    } finally {
      await story.end();
    }
  }
});

const sendStrangeThings = (story: Story, numRuns: number, from: number) =>
  fc.assert(
    fc.asyncProperty(lots, async (lot) => {
      const trouble = await troubleWith(story, story.connector, lot);
      if (trouble !== undefined) throw new Error(trouble);
    }),
    { numRuns, seed: from, endOnFailure: true },
  );

test('The same seed gives the same strange things', () => {
  const made = () => Array.from({ length: 50 }, (_each, lot) => mutated(samples[lot % samples.length], seededRandom(seed + lot)));
  expect(JSON.stringify(made())).toBe(JSON.stringify(made()));
});
