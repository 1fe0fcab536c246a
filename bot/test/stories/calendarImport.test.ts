import * as v from 'valibot';
import { Calendar } from '../../src/contract/calendar';
import { ChangeAnswer } from '../../src/contract/changes';
import { ImportPreview } from '../../src/contract/import';
import { member } from '../connector/inventedTeam';
import { beginStory, type Story, useStorage } from './app';
import { outlookCalendar } from './inventedOutlook';

const storage = useStorage();
let story: Story;
const aino = member('aino');

beforeEach(async () => {
  story = await beginStory({ storage: storage(), now: '2021-03-01T08:55' });
});
afterEach(() => story.end());

const coordinator = () => story.install();
const preview = async (ics: string) => {
  const { status, body } = await story.ask('/api/calendar/import/preview', { as: aino, method: 'PUT', body: { ics } });
  expect(status).toBe(200);
  const read = v.parse(ImportPreview, body);
  if (read.outcome !== 'read') throw new Error(read.message);
  return read.rows;
};
type Rows = Awaited<ReturnType<typeof preview>>;
const states = (rows: Rows) => Object.fromEntries([...Map.groupBy(rows, ({ state }) => state)].map(([state, of]) => [state, of.length]));

/** In portions, as the tab does it; `stopAfter` is when the connection is lost. */
const bringIn = async (rows: Rows, stopAfter = Number.POSITIVE_INFINITY) => {
  const edits = rows.flatMap(({ edit }) => edit ?? []);
  const changes: string[] = [];
  for (let from = 0; from < edits.length && changes.length < stopAfter; from += 40) {
    const body = { edits: edits.slice(from, from + 40), note: 'keksitty.ics' };
    const answer = v.parse(ChangeAnswer, (await story.ask('/api/changes', { as: aino, method: 'PUT', body })).body);
    if (answer.outcome !== 'saved') throw new Error(`A portion was not saved: ${answer.outcome}`);
    changes.push(answer.change);
  }
  return changes;
};
const onDay = async (day: string) => {
  const { body } = await story.ask(`/api/calendar?from=${day}&to=${day}`, { as: aino });
  const brought = v.parse(Calendar, body).events.filter(({ title }) => title.startsWith('Keksi'));
  return brought.map(({ title, words }) => `${title} ${words.time}`);
};

test('A coordinator brings in an Outlook calendar of 200 events with recurrences and changes, and bringing it in again brings nothing', async () => {
  await coordinator();
  const rows = await preview(outlookCalendar());
  expect(states(rows)).toEqual({ new: 200 });
  await bringIn(rows);
  expect(await onDay('2021-03-30')).toEqual(['Keksityt aamukahvit klo 8.30–9.00']);
  expect(await onDay('2021-04-13')).toEqual(['Keksitty tapaaminen 97 klo 9.00–10.00']);
  expect(await onDay('2021-04-20')).not.toContainEqual(expect.stringContaining('aamukahvit'));
  expect(await onDay('2021-04-21')).toContain('Keksityt aamukahvit, poikkeus klo 13.00–13.30');
  expect(await onDay('2021-08-15')).toEqual(['Keksitty teemapäivä 8 kellonaika avoin']);

  expect(states(await preview(outlookCalendar()))).toEqual({ same: 200 });
});

test('What has changed in Outlook since is shown with its difference, and only that is brought in', async () => {
  await coordinator();
  await bringIn(await preview(outlookCalendar()));
  const rows = await preview(outlookCalendar({ moved: true }));
  expect(states(rows)).toEqual({ same: 199, changed: 1 });
  expect(rows.find(({ state }) => state === 'changed')).toMatchObject({
    title: 'Keksitty tapaaminen 8',
    differences: [{ field: 'when', before: 'pe 8.1. klo 9.00–10.00', after: 'pe 8.1. klo 15.00–16.00' }],
  });
  await bringIn(rows);
  expect(states(await preview(outlookCalendar({ moved: true })))).toEqual({ same: 200 });
});

test('A connection that is lost in the middle loses nothing: the rest is brought in the next time, and each portion can be taken back', async () => {
  await coordinator();
  const [first] = await bringIn(await preview(outlookCalendar()), 2);
  const rest = await preview(outlookCalendar());
  expect(states(rest)).toEqual({ same: 80, new: 120 });
  await bringIn(rest);
  await story.ask(`/api/changes/${first}/undo`, { as: aino, method: 'PUT', body: {} });
  expect(states(await preview(outlookCalendar()))).toEqual({ same: 160, new: 40 });
});

test('An event that somebody has written by hand already is not brought in beside itself', async () => {
  await coordinator();
  const [row] = await preview(outlookCalendar());
  if (row?.edit?.kind !== 'event' || row.edit.value === null) throw new Error('The calendar begins with an event');
  const { importedFrom: _importedFrom, ...byHand } = row.edit.value;
  const edit = { ...row.edit, value: byHand };
  await story.ask('/api/changes', { as: aino, method: 'PUT', body: { edits: [edit] } });
  expect(states(await preview(outlookCalendar()))).toEqual({ same: 1, new: 199 });
});

test.each([
  ['no calendar', 'hei', 'Tämä ei ole kalenteritiedosto.'],
  ['a calendar without events', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR', 'Tiedostossa ei ole yhtään tapahtumaa.'],
  ['far too long', `BEGIN:VCALENDAR${' '.repeat(5.5 * 1024 * 1024)}`, 'Tiedosto on yli viisi megatavua.'],
])('A file that is %s is answered with a sentence', async (_what, ics, sentence) => {
  await coordinator();
  const { body } = await story.ask('/api/calendar/import/preview', { as: aino, method: 'PUT', body: { ics } });
  expect(body).toMatchObject({ outcome: 'unreadable', message: expect.stringContaining(sentence) });
});

test('Nobody else’s door is opened wider by the large files', async () => {
  await coordinator();
  const answer = await story.ask('/api/changes', { as: aino, method: 'PUT', body: { note: 'x'.repeat(300 * 1024) } });
  expect(answer.status).toBe(413);
});
