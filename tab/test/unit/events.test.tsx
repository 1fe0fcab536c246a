import type { NoticePreview } from '@kaselo/bot/contract/changeNotice';
import { ChangeId } from '@kaselo/bot/contract/changes';
import type { Me } from '@kaselo/bot/contract/me';
import { screen, waitFor, within } from '@testing-library/react';
import * as v from 'valibot';
import { SavedProvider } from '../../src/editing/Saved';
import { CalendarTools } from '../../src/events/CalendarTools';
import { EventTools } from '../../src/events/EventTools';
import { type FakeServer, fakeServer } from '../support/fakeServer';
import { renderTab } from '../support/renderTab';
import { calendarToEdit } from '../views/calendarToEdit';
import { webinar } from '../views/events';
import { coordinator, member } from '../views/me';

const changeId = v.parse(ChangeId, '1618293300000-abcdefghijkl');
const value = {
  id: webinar.id,
  title: webinar.title,
  kind: webinar.kind,
  when: webinar.when,
  organisers: [],
  participants: [],
  topics: [],
  priorities: [],
  projects: [],
  source: [],
  cancelled: false,
};

const serverOf = ({ me = coordinator, notice = { known: false } }: { me?: Me; notice?: NoticePreview } = {}) =>
  fakeServer({
    me,
    calendarToEdit,
    item: { kind: 'event', id: webinar.id, value, version: 'v1' },
    previewNotice: notice,
    change: { outcome: 'saved', change: changeId },
  });
const changes = ({ asked }: FakeServer): { edits: { id: string; base?: string; value: Record<string, unknown> | null }[] }[] =>
  asked.filter(({ method, address }) => method === 'PUT' && address.pathname === '/api/changes').map(({ body }) => JSON.parse(body ?? ''));
const onEventPage = (server: FakeServer, event = webinar) =>
  renderTab(
    <SavedProvider>
      <EventTools event={event} />
    </SavedProvider>,
    { server, path: `/calendar/${event.id}` },
  );

const otherTool = async (person: ReturnType<typeof onEventPage>['person'], name: string) => {
  await person.click(await screen.findByRole('button', { name: 'Muut toiminnot' }));
  return screen.findByRole('button', { name });
};

beforeEach(() => window.localStorage.clear());

test('A member sees no tools of the secretariat', async () => {
  const server = serverOf({ me: member });
  onEventPage(server);
  renderTab(<CalendarTools />, { server });
  await waitFor(() => expect(server.asked.length).toBeGreaterThan(0));
  expect(screen.queryByRole('button')).toBeNull();
});

test('A coordinator who moves an event reads first what the channel will be told', async () => {
  const tells = 'Siirtyi: Yhteistyöllä kohti kestävää tulevaisuutta. Uusi aika ke 21.4. klo 12.00–14.30 (ennen ke 14.4.)';
  const server = serverOf({ notice: { known: true, tells } });
  const { person } = onEventPage(server);
  await person.click(await screen.findByRole('button', { name: 'Siirrä' }));
  const drawer = await screen.findByRole('dialog', { name: 'Siirrä tapahtuma' });
  const day = await within(drawer).findByLabelText(/^Päivä/);
  await person.clear(day);
  await person.type(day, '2021-04-21');
  expect(await within(drawer).findByText(tells, { exact: false })).toBeTruthy();
  await person.click(within(drawer).getByRole('button', { name: 'Tallenna' }));
  await screen.findByText('Tallennettu.');
  expect(changes(server)).toMatchObject([
    { edits: [{ id: webinar.id, base: 'v1', value: { when: { precision: 'time', start: '2021-04-21T12:00', end: '2021-04-21T14:30' } } }] },
  ]);
});

test('Of an event that the channel has not heard of, the move dialog says that nothing is told', async () => {
  const { person } = onEventPage(serverOf());
  await person.click(await screen.findByRole('button', { name: 'Siirrä' }));
  expect(await screen.findByText('Tapahtumasta ei ole vielä kerrottu kanavalla, joten siirrosta ei tule viestiä.')).toBeTruthy();
});

test('An event is cancelled in one press, which says what the channel hears and offers to take it back', async () => {
  const server = serverOf({ notice: { known: true, tells: 'Peruttu: Yhteistyöllä kohti kestävää tulevaisuutta' } });
  const { person } = onEventPage(server);
  const cancel = await otherTool(person, 'Peru tapahtuma');
  await waitFor(() => expect(cancel.hasAttribute('disabled')).toBe(false));
  await person.click(cancel);
  expect(await screen.findByText('Tapahtuma on peruttu. Kanava saa tiedon minuutin kuluttua.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Kumoa' })).toBeTruthy();
  expect(changes(server)).toMatchObject([{ edits: [{ base: 'v1', value: { cancelled: true } }] }]);
});

test('An event that the channel knows is cancelled before it can be deleted', async () => {
  const server = serverOf({ notice: { known: true, tells: 'Peruttu: Yhteistyöllä kohti kestävää tulevaisuutta' } });
  const { person } = onEventPage(server);
  const remove = await otherTool(person, 'Poista');
  await waitFor(() => expect(remove.hasAttribute('disabled')).toBe(false));
  await person.click(remove);
  expect(await screen.findByText(/Peru se ensin/)).toBeTruthy();
  expect(changes(server)).toEqual([]);
});

test('An event that nobody has heard of is deleted in one press, and the calendar is shown', async () => {
  const server = serverOf();
  const { person, path } = onEventPage(server);
  const remove = await otherTool(person, 'Poista');
  await waitFor(() => expect(remove.hasAttribute('disabled')).toBe(false));
  await person.click(remove);
  await waitFor(() => expect(path()).toBe('/calendar'));
  expect(changes(server)).toMatchObject([{ edits: [{ id: webinar.id, value: null }] }]);
});

test('A new event is written with its title, day and kind, and opens when it is saved', async () => {
  const server = serverOf();
  const { person, path } = renderTab(<CalendarTools />, { server });
  await person.click(await screen.findByRole('button', { name: 'Uusi tapahtuma' }));
  const drawer = await screen.findByRole('dialog', { name: 'Uusi tapahtuma' });
  await person.type(await within(drawer).findByRole('textbox', { name: /Otsikko/ }), 'Keksitty webinaari');
  await person.type(within(drawer).getByLabelText(/^Päivä/), '2021-05-04');
  await person.type(within(drawer).getByLabelText(/Alkaa klo/), '12:00');
  await person.click(within(drawer).getByRole('checkbox', { name: '2 Monialainen yhteistyö' }));
  await person.click(within(drawer).getByRole('button', { name: 'Tallenna' }));
  await waitFor(() => expect(changes(server)).toHaveLength(1));
  const [edit] = changes(server)[0]?.edits ?? [];
  expect(edit?.id).toMatch(/^2021-05-04-keksitty-webinaari-[0-9a-f]{6}$/);
  expect(edit).toMatchObject({
    value: {
      title: 'Keksitty webinaari',
      kind: 'webinar',
      when: { precision: 'time', start: '2021-05-04T12:00' },
      priorities: ['monialainen-yhteistyo'],
    },
  });
  await waitFor(() => expect(path()).toBe(`/calendar/${edit?.id}`));
});

test('A copy begins with the words of its event and gets an id of its own', async () => {
  const server = serverOf();
  const { person } = onEventPage(server);
  await person.click(await otherTool(person, 'Monista'));
  const drawer = await screen.findByRole('dialog', { name: 'Monista' });
  expect((await within(drawer).findByRole('textbox', { name: /Otsikko/ })).getAttribute('value')).toBe(webinar.title);
  await person.click(within(drawer).getByRole('button', { name: 'Tallenna' }));
  await waitFor(() => expect(changes(server)).toHaveLength(1));
  expect(changes(server)[0]?.edits[0]?.id).not.toBe(webinar.id);
  expect(changes(server)[0]?.edits[0]?.base).toBeUndefined();
});
