import ICAL from 'ical.js';
import ical, { type VEvent } from 'node-ical';
import * as v from 'valibot';
import { endpoints } from '../../src/contract/endpoints';
import { EventId } from '../../src/kit/ids';
import type { NetworkContent } from '../../src/network/content';
import { member, type TeamsMember } from '../connector/inventedTeam';
import { beginStory, realContent, type Story, useStorage } from './app';
import { webinar } from './reading';

const storage = useStorage();
let story: Story;
const sylvi = member('sylvi');

/** The week in which the clocks go forward, and the one in which they go back. */
const aroundTheClocks: NetworkContent = {
  ...realContent,
  events: [
    ...realContent.events,
    timed('ennen-kesaaikaa', '2021-03-26T09:00', '2021-03-26T10:30'),
    timed('kesaajan-alettua', '2021-03-29T09:00', '2021-03-29T10:30'),
    timed('ennen-talviaikaa', '2021-10-29T09:00', '2021-10-29T10:30'),
    timed('talviajan-alettua', '2021-11-01T09:00', '2021-11-01T10:30'),
  ],
};

function timed(id: string, start: string, end: string): NetworkContent['events'][number] {
  const [first] = realContent.events;
  if (first === undefined) throw new Error('There is no event');
  return { ...first, id: v.parse(EventId, id), title: id, kind: 'meeting', when: { precision: 'time', start, end }, joinUrl: undefined };
}

beforeEach(async () => {
  story = await beginStory({ storage: storage(), now: '2021-04-13T08:55', content: aroundTheClocks });
  await story.install();
});
afterEach(() => story.end());

const feedOf = async (as: TeamsMember, method = 'GET', path = '/api/me/calendar-feed') => {
  const { body } = await story.ask(path, { as, method, body: method === 'GET' ? undefined : {} });
  return v.parse(endpoints.calendarFeed.response, body);
};
const renew = async (as = sylvi): Promise<string> => {
  const { address } = await feedOf(as, 'PUT');
  if (address === undefined) throw new Error('No address was told');
  return new URL(address).pathname;
};
const fetched = (path: string, headers: Record<string, string> = {}) => fetch(story.url() + path, { headers });
const readFeed = async (path: string): Promise<string> => (await fetched(path)).text();
const eventsIn = (file: string): ReadonlyMap<string, VEvent> =>
  new Map(
    Object.values(ical.sync.parseICS(file)).flatMap((part) =>
      part?.type === 'VEVENT' ? [[String(part.uid).split('@')[0] ?? '', part] as const] : [],
    ),
  );
const iso = (date: Date | undefined) => date?.toISOString();

test('Whoever asks for an address of the calendar is told it once; later only since when there is one', async () => {
  expect(await feedOf(sylvi)).toEqual({});
  const made = await feedOf(sylvi, 'PUT');
  expect(made.address).toMatch(/^https:\/\/kaselo\.example\.org\/calendar\/[\w-]{43}\.ics$/);
  expect(await feedOf(sylvi)).toEqual({ since: 'ti 13.4. klo 8.55' });
  const secret = made.address?.match(/calendar\/(.+)\.ics/)?.[1] ?? '';
  expect(JSON.stringify(await story.rows('member~'))).not.toContain(secret);
});

test('The feed holds every event whose day is known, and nobody’s name', async () => {
  const file = await readFeed(await renew());
  const dated = aroundTheClocks.events.filter(({ when }) => !['month', 'season'].includes(when.precision));
  expect([...eventsIn(file).keys()].sort()).toEqual(dated.map(({ id }) => String(id)).sort());
  for (const personal of [sylvi.name, sylvi.objectId, 'ATTENDEE', 'ORGANIZER']) expect(file).not.toContain(personal);
});

test('Nine o’clock is nine o’clock on both sides of both changes of the clocks, for an independent parser too', async () => {
  const file = await readFeed(await renew());
  const events = eventsIn(file);
  expect(['ennen-kesaaikaa', 'kesaajan-alettua', 'ennen-talviaikaa', 'talviajan-alettua'].map((id) => iso(events.get(id)?.start))).toEqual([
    '2021-03-26T07:00:00.000Z',
    '2021-03-29T06:00:00.000Z',
    '2021-10-29T06:00:00.000Z',
    '2021-11-01T07:00:00.000Z',
  ]);
  expect(file).toContain('DTSTART;TZID=Europe/Helsinki:20211101T090000');
});

test('The zone in the file says the same by its own rules, for a calendar that knows no zones', async () => {
  const calendar = new ICAL.Component(ICAL.parse(await readFeed(await renew())));
  const [zone] = calendar.getAllSubcomponents('vtimezone');
  if (zone === undefined) throw new Error('The file has no zone');
  const timezone = new ICAL.Timezone(zone);
  const offsetOn = (time: string) => timezone.utcOffset(ICAL.Time.fromDateTimeString(time)) / 3600;
  expect(
    ['2021-03-28T02:59:00', '2021-03-28T04:00:00', '2021-10-31T02:59:00', '2021-10-31T04:00:00', '2030-07-01T12:00:00'].map(offsetOn),
  ).toEqual([2, 3, 3, 2, 3]);
});

test('The file comes back the same from another program that reads and writes it', async () => {
  const file = await readFeed(await renew());
  const again = new ICAL.Component(ICAL.parse(file)).toString();
  const told = (text: string) =>
    [...eventsIn(text)].map(([id, { start, end, summary, location, status, description }]) => [
      id,
      iso(start),
      iso(end),
      summary,
      location,
      status,
      description,
    ]);
  expect(told(again)).toEqual(told(file));
});

test('A day without a clock time is a whole day, and a deadline’s days are all of its days', async () => {
  const day = realContent.events.find(({ when }) => when.precision === 'day');
  if (day?.when.precision !== 'day') throw new Error('There is no event of a day');
  const file = await readFeed(await renew());
  expect(eventsIn(file).get(day.id)?.datetype).toBe('date');
  expect(file).toContain(`DTSTART;VALUE=DATE:${day.when.day.replaceAll('-', '')}`);
});

const change = async (value: object) => {
  const data = await story.ask(`/api/items/event/${webinar}`, { as: member('aino') });
  const item = v.parse(endpoints.item.response, data.body);
  const edits = [{ kind: 'event', id: webinar, base: item.version, value: { ...Object(item.value), ...value } }];
  expect((await story.ask('/api/changes', { as: member('aino'), method: 'PUT', body: { edits } })).body).toMatchObject({
    outcome: 'saved',
  });
};

test('An event that is moved, and then cancelled, takes the place of the earlier one in people’s calendars', async () => {
  const path = await renew();
  const seen = async () => {
    const event = eventsIn(await readFeed(path)).get(webinar);
    return { start: iso(event?.start), status: event?.status, sequence: Number(event?.sequence), summary: String(event?.summary) };
  };
  const first = await seen();
  expect(first).toMatchObject({ start: '2021-04-14T09:00:00.000Z', status: 'CONFIRMED', sequence: 0 });
  await story.pass(10 * 60_000);
  await change({ when: { precision: 'time', start: '2021-04-21T12:00', end: '2021-04-21T14:30' } });
  const moved = await seen();
  expect(moved).toMatchObject({ start: '2021-04-21T09:00:00.000Z', status: 'CONFIRMED' });
  await story.pass(10 * 60_000);
  await change({ cancelled: true });
  const cancelled = await seen();
  expect(cancelled).toMatchObject({ status: 'CANCELLED' });
  expect(cancelled.summary).toContain('Peruttu: ');
  expect(moved.sequence).toBeGreaterThan(first.sequence);
  expect(cancelled.sequence).toBeGreaterThan(moved.sequence);
});

test('A calendar that has the newest already is sent nothing', async () => {
  const path = await renew();
  const first = await fetched(path);
  expect(first.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(first.headers.get('cache-control')).toBe('private, max-age=900');
  await story.pass(60_000);
  const again = await fetched(path, { 'if-none-match': first.headers.get('etag') ?? '' });
  expect([again.status, await again.text()]).toEqual([304, '']);
});

test('A renewed address replaces the earlier one, and a revoked one opens nothing', async () => {
  const first = await renew();
  const second = await renew();
  expect([(await fetched(first)).status, (await fetched(second)).status]).toEqual([404, 200]);
  expect(await feedOf(sylvi, 'PUT', '/api/me/calendar-feed/revoke')).toEqual({});
  expect((await fetched(second)).status).toBe(404);
  expect(await feedOf(sylvi)).toEqual({});
});

test.each([
  '/calendar/arvaus.ics',
  `/calendar/${'a'.repeat(43)}.ics`,
  '/calendar/ilman-paatetta',
  '/calendar/~feeds.ics',
  "/calendar/'%20or%20true.ics",
])('Whoever guesses %s finds nothing', async (path) => {
  expect((await fetched(path)).status).toBe(404);
});

test('Whoever leaves the channel reads its calendar no more', async () => {
  const path = await renew();
  story.connector.board.members = story.connector.board.members.filter(({ id }) => id !== sylvi.id);
  await story.pass(6 * 60_000);
  expect((await fetched(path)).status).toBe(404);
});

test('Choosing an organisation keeps the address, and two people have two', async () => {
  const [mine, others] = [await renew(), await renew(member('eino'))];
  await story.ask('/api/me/organisation', { as: sylvi, method: 'PUT', body: { organisation: 'ohjaamo-kotka' } });
  expect(mine).not.toBe(others);
  expect([(await fetched(mine)).status, (await fetched(others)).status]).toEqual([200, 200]);
});

test('The secret of another network’s member shows nothing of ours', async () => {
  const id = v.parse(v.pipe(v.string(), v.brand('NetworkId')), 'toinen-verkosto');
  const [event] = realContent.events;
  if (event === undefined) throw new Error('There is no event');
  const theirs = await beginStory({
    storage: storage(),
    now: '2021-04-13T08:55',
    content: { ...realContent, id, events: [{ ...event, id: v.parse(EventId, 'vain-heidan'), title: 'Vain heidän' }] },
  });
  await theirs.install();
  const { body } = await theirs.ask('/api/me/calendar-feed', { as: sylvi, method: 'PUT', body: {} });
  const path = new URL(v.parse(endpoints.calendarFeed.response, body).address ?? '').pathname;
  const file = await (await fetch(theirs.url() + path)).text();
  const here = await fetched(path);
  await theirs.end();
  expect([...eventsIn(file).keys()]).toEqual(['vain-heidan']);
  expect(here.status).toBe(404);
});

test('The file of one event says the same as the feed', async () => {
  const { body } = await story.ask(`/api/events/${webinar}`, { as: sylvi });
  const { event } = v.parse(endpoints.event.response, body);
  const file = await readFeed(new URL(event.calendarFile ?? '').pathname);
  const [one, inFeed] = [eventsIn(file).get(webinar), eventsIn(await readFeed(await renew())).get(webinar)];
  expect([one?.uid, iso(one?.start), one?.summary]).toEqual([inFeed?.uid, iso(inFeed?.start), inFeed?.summary]);
  expect(file).toContain('BEGIN:VTIMEZONE');
});
