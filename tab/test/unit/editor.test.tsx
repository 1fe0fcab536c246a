import { ChangeId } from '@kaselo/bot/contract/changes';
import { parseItem } from '@kaselo/bot/contract/items';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import * as v from 'valibot';
import { Editor } from '../../src/editing/Editor';
import { LinesInput } from '../../src/editing/inputs/LinesInput';
import { TextInput } from '../../src/editing/inputs/TextInput';
import { WhenInput } from '../../src/editing/inputs/WhenInput';
import { SavedProvider } from '../../src/editing/Saved';
import { type FakeServer, fakeServer } from '../support/fakeServer';
import { renderTab } from '../support/renderTab';

const changeId = v.parse(ChangeId, '1618293300000-abcdefghijkl');

const event = parseItem('event', {
  id: 'kevaan-webinaari',
  title: 'Kevään webinaari',
  kind: 'webinar',
  when: { precision: 'time', start: '2021-04-14T12:00', end: '2021-04-14T14:30' },
  topics: ['Ohjaus'],
});

const open = (server: FakeServer, onClose: () => void = () => {}, version = 'v1', wordless = false) =>
  renderTab(
    <SavedProvider>
      <Editor title="Muokkaa tapahtumaa" kind="event" id={event.id} value={event} version={version} wordless={wordless} onClose={onClose}>
        <TextInput name="title" label="Otsikko" required />
        <LinesInput name="topics" label="Aiheet" />
        <WhenInput name="when" label="Aika" />
      </Editor>
    </SavedProvider>,
    { server },
  );
const sent = ({ asked }: FakeServer) =>
  asked.filter(({ method }) => method === 'PUT').map(({ body }) => JSON.parse(body ?? '{}') as unknown);
const title = () => screen.getByRole('textbox', { name: /Otsikko/ });
const save = () => screen.getByRole('button', { name: 'Tallenna' });

beforeEach(() => window.localStorage.clear());

test('A coordinator changes a title and a time, and what was not touched stays as it was', async () => {
  const server = fakeServer({ change: { outcome: 'saved', change: changeId } });
  const closed = jest.fn();
  const { person } = open(server, closed);
  await person.clear(title());
  await person.type(title(), 'Uusi nimi');
  await person.clear(screen.getByLabelText(/Päättyy klo/));
  await person.type(screen.getByLabelText(/Päättyy klo/), '15:00');
  await person.click(save());
  await waitFor(() => expect(closed).toHaveBeenCalled());
  const value = { ...event, title: 'Uusi nimi', when: { precision: 'time', start: '2021-04-14T12:00', end: '2021-04-14T15:00' } };
  expect(sent(server)).toEqual([{ edits: [{ kind: 'event', id: event.id, base: 'v1', value: JSON.parse(JSON.stringify(value)) }] }]);
  expect(await screen.findByText('Tallennettu.')).toBeTruthy();
});

test('Before saving one reads who will see it, and what does not belong there; where nothing is written in words, nothing of it', async () => {
  open(fakeServer({}));
  expect(screen.getByText('Verkoston jäsenet näkevät tämän. Älä kirjoita asiakkaiden tietoja äläkä kenenkään terveydestä.')).toBeTruthy();
  cleanup();
  open(fakeServer({}), () => {}, 'v1', true);
  expect(save()).toBeTruthy();
  expect(screen.queryByText(/terveydestä/)).toBeNull();
});

test('What was saved can be taken back from the bar below', async () => {
  const server = fakeServer({ change: { outcome: 'saved', change: changeId }, undo: { outcome: 'saved', change: changeId } });
  const { person } = open(server);
  await person.type(title(), ' 2');
  await person.click(save());
  await person.click(await screen.findByRole('button', { name: 'Kumoa', hidden: true }));
  expect(await screen.findByText('Muutos kumottu.')).toBeTruthy();
  expect(server.asked.at(-1)?.address.pathname).toBe(`/api/changes/${changeId}/undo`);
});

test('A missing title is told above the form with a way to the field, and nothing is sent', async () => {
  const server = fakeServer({});
  const { person } = open(server);
  await person.clear(title());
  await person.click(save());
  const problems = await screen.findByText('Korjaa ensin nämä:');
  expect(problems).toBeTruthy();
  await person.click(screen.getByRole('button', { name: 'Otsikko' }));
  expect(document.activeElement).toBe(title());
  expect(sent(server)).toEqual([]);
});

test('Whoever was slower sees both texts and decides', async () => {
  const theirs = { ...event, title: 'Toisen nimi' };
  const server = fakeServer({
    change: {
      outcome: 'conflict',
      conflicts: [{ kind: 'event', id: event.id, value: theirs, version: 'v2', by: 'Aino Esimerkki', at: 'ti 13.4. klo 9.12' }],
    },
  });
  const { person } = open(server);
  await person.clear(title());
  await person.type(title(), 'Minun nimi');
  await person.click(save());
  const panel = (await screen.findByText('Joku ehti muuttaa tätä ennen sinua')).closest('section');
  if (panel === null) throw new Error('There is no panel');
  expect(within(panel).getByText(/Aino Esimerkki tallensi oman versionsa ti 13.4. klo 9.12/)).toBeTruthy();
  expect(within(panel).getByText('Toisen nimi')).toBeTruthy();
  expect(within(panel).getByText('Minun nimi')).toBeTruthy();
  await person.click(within(panel).getByRole('button', { name: 'Tallenna minun versioni' }));
  await waitFor(() => expect(sent(server)).toHaveLength(2));
  expect(sent(server)[1]).toMatchObject({ edits: [{ base: 'v2', value: { title: 'Minun nimi' } }] });
});

test('What was typed is still there after the window was closed by accident', async () => {
  const first = open(fakeServer({}));
  await first.person.type(title(), ' jatkuu');
  await waitFor(() => expect(window.localStorage.length).toBe(1));
  cleanup();
  open(fakeServer({}));
  expect(await screen.findByText(/Jatkat siitä, mihin jäit/)).toBeTruthy();
  expect(title()).toHaveProperty('value', 'Kevään webinaari jatkuu');
});

test('What was typed upon an older version is not saved over a newer one unseen', async () => {
  const first = open(fakeServer({}));
  await first.person.type(title(), ' jatkuu');
  await waitFor(() => expect(window.localStorage.length).toBe(1));
  cleanup();
  const server = fakeServer({ change: { outcome: 'saved', change: changeId } });
  const { person } = open(server, () => {}, 'v2');
  await person.click(save());
  await waitFor(() => expect(sent(server)).toMatchObject([{ edits: [{ base: 'v1', value: { title: 'Kevään webinaari jatkuu' } }] }]));
});

test('A save that fails keeps what was typed and says why', async () => {
  const { person } = open(fakeServer({}));
  await person.type(title(), ' jatkuu');
  await person.click(save());
  expect(await screen.findByText(/Viite 7F3K/)).toBeTruthy();
  expect(title()).toHaveProperty('value', 'Kevään webinaari jatkuu');
});

test('An event whose clock time nobody knows can be given its day only', async () => {
  const server = fakeServer({ change: { outcome: 'saved', change: changeId } });
  const { person } = open(server);
  await person.selectOptions(screen.getByLabelText('Kuinka tarkasti aika tiedetään?'), 'Päivä tai useampi päivä');
  await person.click(save());
  await waitFor(() => expect(sent(server)).toMatchObject([{ edits: [{ value: { when: { precision: 'day', day: '2021-04-14' } } }] }]));
});
