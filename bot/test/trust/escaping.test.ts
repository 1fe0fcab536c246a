import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ical from 'node-ical';
import * as v from 'valibot';
import { endpoints } from '../../src/contract/endpoints';
import { EventId } from '../../src/kit/ids';
import type { NetworkContent } from '../../src/network/content';
import { coffeeChannel, member } from '../connector/inventedTeam';
import { beginStory, realContent, type Story, useStorage } from '../stories/app';
import { messages } from '../stories/everyDoor';
import { webinar } from '../stories/reading';

const storage = useStorage();

/** What somebody may write who means no harm, and what somebody else may who does. */
const written = [
  '=1+1',
  '<script>alert(1)</script>',
  '**lihavaa** ja _vinoa_',
  '[napsauta](javascript:alert(1))',
  '<at>Kaikki</at>',
  'pilkku, puolipiste; kenoviiva \\ ja "lainaus"',
  'rivi\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:ujutettu',
  'rivi\nX-UJUTETTU:1',
  '](x) ![kuva](https://example.org/x.png)',
];

const content: NetworkContent = {
  ...realContent,
  organisations: realContent.organisations.map((each, index) => ({ ...each, name: written[index] ?? each.name })),
  priorities: realContent.priorities.map((each, index) => ({ ...each, title: written[index] ?? each.title })),
  events: [
    ...written.map((title, index) => eventCalled(title, index)),
    ...realContent.events.map((each) => (each.id === webinar ? { ...each, title: written[2] ?? '', topics: [...written] } : each)),
  ],
};

function eventCalled(title: string, index: number): NetworkContent['events'][number] {
  const [first] = realContent.events;
  if (first === undefined) throw new Error('There is no event');
  const day = `2021-04-${16 + index}`;
  return {
    ...first,
    id: v.parse(EventId, `paha-${index}`),
    title,
    kind: 'meeting',
    topics: [title],
    place: title,
    agenda: title,
    when: { precision: 'time', start: `${day}T09:00`, end: `${day}T10:00` },
    joinUrl: undefined,
  };
}

let story: Story;
beforeAll(async () => {
  story = await beginStory({ storage: storage(), now: '2021-03-30T08:55', content });
  await story.install();
});
afterAll(() => story.end());

/** Every element of every card that the bot has sent, and of those that it answered with. */
function* elementsIn(value: unknown): Generator<Record<string, unknown>> {
  if (Array.isArray(value)) for (const each of value) yield* elementsIn(each);
  else if (typeof value === 'object' && value !== null) {
    const element = Object.fromEntries(Object.entries(value));
    yield element;
    for (const each of Object.values(element)) yield* elementsIn(each);
  }
}

const withoutEscapes = (text: string) => text.replaceAll(/\\[\\*_[\]]/g, '');

test('In no card does what somebody wrote become bold, a link, a picture or a mention', async () => {
  for (const text of Object.values(messages)) await story.send(story.teams().mention(member('aino'), text, { channel: coffeeChannel }));
  await story.until('2021-04-14T15:00');
  const outcome = written.join(' / ').slice(0, 900);
  await story.ask(`/api/follow-ups/${webinar}/answer`, {
    as: member('eino'),
    method: 'PUT',
    body: { outcome, organisation: 'ohjaamo-kotka' },
  });
  await story.until('2021-05-04T12:00');
  const sent = story.connector
    .requests()
    .filter(({ method }) => method === 'POST' || method === 'PUT')
    .map(({ body }) => body);
  const elements = [...elementsIn(sent)];
  const blocks = elements.filter(({ type, text }) => type === 'TextBlock' && typeof text === 'string').map(({ text }) => String(text));
  expect(blocks.filter((text) => /[*_[\]]/.test(withoutEscapes(text)))).toEqual([]);
  for (const part of ['lihavaa', 'napsauta', 'script', '=1+1']) expect(blocks.some((text) => text.includes(part))).toBe(true);
  expect(elements.filter(({ type }) => type === 'mention')).toEqual([]);
  for (const { url } of elements.filter(({ type }) => type === 'Action.OpenUrl')) expect(String(url)).toMatch(/^https:\/\//);
});

test('In a calendar a title stays one title, whatever stands in it, and nothing of it becomes an entry or a property', async () => {
  const { body } = await story.ask('/api/me/calendar-feed', { as: member('eino'), method: 'PUT', body: {} });
  const { address } = v.parse(endpoints.calendarFeed.response, body);
  const file = String((await story.ask(new URL(address ?? '').pathname)).body);
  const entries = Object.values(ical.sync.parseICS(file)).flatMap((each) => (each?.type === 'VEVENT' ? [each] : []));
  const titles = entries.map(({ summary }) => String(typeof summary === 'object' ? summary.val : summary));
  const oneLine = (text: string) => text.replaceAll(/\r\n|\r/g, '\n');
  for (const title of written) expect(titles.map(oneLine)).toContain(oneLine(title));
  expect(titles).not.toContain('ujutettu');
  expect(file.split('\r\n').filter((line) => line.startsWith('X-UJUTETTU'))).toEqual([]);
  expect(file.match(/BEGIN:VEVENT(?=\r\n)/g)?.length).toBe(file.match(/^END:VEVENT\r$/gm)?.length);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('What the tab is sent is data: no page of ours is made of what somebody wrote', async () => {
  const response = await fetch(`${story.url()}/api/calendar?from=2021-04-01&to=2021-04-30`, {
    headers: { Authorization: `Bearer story.${member('eino').objectId}.signed` },
  });
  expect(response.headers.get('content-type')).toMatch(/^application\/json/);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(await response.text()).toContain('<script>alert(1)</script>');
});

test('Nothing in the tab writes HTML or runs a text', () => {
  const folder = join(__dirname, '..', '..', '..', 'tab', 'src');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.tsx?$/.test(name) && !name.includes('.test.'),
  );
  expect(files.length).toBeGreaterThan(100);
  for (const name of files)
    expect([
      name,
      /dangerouslySetInnerHTML|\.innerHTML|\.outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function\(/.test(
        readFileSync(join(folder, name), 'utf8'),
      ),
    ]).toEqual([name, false]);
});
