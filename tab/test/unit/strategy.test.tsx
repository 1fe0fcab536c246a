import { ChangeAnswer } from '@kaselo/bot/contract/changes';
import type { Priorities } from '@kaselo/bot/contract/priorities';
import { screen, waitFor, within } from '@testing-library/react';
import * as v from 'valibot';
import { Route } from 'wouter';
import { SavedProvider } from '../../src/editing/Saved';
import { PrioritiesView } from '../../src/priorities/PrioritiesView';
import { PageContext } from '../../src/ui/PageContext';
import { fakeServer } from '../support/fakeServer';
import { renderTab } from '../support/renderTab';
import { coordinator, member } from '../views/me';
import { priorities } from '../views/priorities';
import { strategyToEdit } from '../views/strategyToEdit';

const sharing = 'p1-toimenpide-kokemusten-jakaminen';

/** The strategy with something else said of some of its actions. */
const knowing = (known: Readonly<Record<string, object>>, more: Partial<Priorities> = {}): Priorities => ({
  ...priorities,
  ...more,
  priorities: priorities.priorities.map((priority) => ({
    ...priority,
    actions: priority.actions.map((action) => ({ ...action, ...known[action.id] })),
  })),
});
const action = (view: Priorities) => view.priorities[0]?.actions.find(({ id }) => id === sharing);

const open = (path: string, view: Priorities, me = member, answers: Parameters<typeof fakeServer>[0] = {}) => {
  const server = fakeServer({ priorities: view, me, strategyToEdit, versions: { current: 1, closed: [] }, ...answers });
  const rendered = renderTab(
    <PageContext value={{ network: 'KASELO', hasMoved: true }}>
      <SavedProvider>
        <Route path="/priorities/:action?">{({ action: chosen }) => <PrioritiesView action={chosen} />}</Route>
      </SavedProvider>
    </PageContext>,
    { server, path },
  );
  const sent = (part: string) => server.asked.filter(({ method, address }) => method === 'PUT' && address.pathname.includes(part));
  return { ...rendered, sent };
};
const saved = v.parse(ChangeAnswer, { outcome: 'saved', change: '1618293300000-abcdefgh' });
const bodyOf = (asked: { readonly body: string | undefined } | undefined): unknown => JSON.parse(asked?.body ?? 'null');

beforeEach(() => window.localStorage.clear());

test('A member writes one sentence under their action, and can take it back at once', async () => {
  const view = knowing({ [sharing]: { mayWrite: true } });
  const written = action(view);
  const answers = written && { writeUpdate: written, withdrawUpdate: written };
  const { person, sent } = open(`/priorities/${sharing}`, view, member, answers);
  await person.click(await screen.findByRole('button', { name: 'Kirjaa' }));
  const field = await screen.findByRole('textbox', { name: /Mitä tapahtui/ });
  await person.click(screen.getByRole('button', { name: 'Tallenna kirjaus' }));
  expect(screen.getByText('Kirjoita yksi lause.')).toBeTruthy();
  await person.type(field, 'Sovimme yhteisestä päivästä.');
  await person.selectOptions(screen.getByRole('combobox', { name: /Missä toimenpide on nyt/ }), 'in-progress');
  await person.click(screen.getByRole('button', { name: 'Tallenna kirjaus' }));
  expect(await screen.findByText('Kirjaus tallennettu.')).toBeTruthy();
  expect(bodyOf(sent('/updates/')[0])).toEqual({ text: 'Sovimme yhteisestä päivästä.', status: 'in-progress' });
  await person.click(screen.getByRole('button', { name: 'Kumoa' }));
  await waitFor(() => expect(sent('/withdraw')).toHaveLength(1));
  expect(sent('/withdraw')[0]?.address.pathname).toBe(`${sent('/updates/')[0]?.address.pathname}/withdraw`);
});

test('What was typed before a lost connection is there again, and goes out under the same id', async () => {
  const view = knowing({ [sharing]: { mayWrite: true } });
  const { person, sent } = open(`/priorities/${sharing}`, view);
  await person.click(await screen.findByRole('button', { name: 'Kirjaa' }));
  await person.type(await screen.findByRole('textbox', { name: /Mitä tapahtui/ }), 'Junassa kirjoitettu.');
  await person.click(screen.getByRole('button', { name: 'Tallenna kirjaus' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Tekstisi on tallessa');
  await person.click(screen.getAllByRole('button', { name: 'Sulje' }).at(-1) ?? document.body);
  await person.click(await screen.findByRole('button', { name: 'Kirjaa' }));
  const field = await screen.findByRole('textbox', { name: /Mitä tapahtui/ });
  expect(field.textContent).toBe('Junassa kirjoitettu.');
  await person.click(screen.getByRole('button', { name: 'Tallenna kirjaus' }));
  await waitFor(() => expect(sent('/updates/')).toHaveLength(2));
  expect(new Set(sent('/updates/').map(({ address }) => address.pathname)).size).toBe(1);
});

test('Where one may not write there is no button, and a member finds none of the secretariat’s', async () => {
  open(`/priorities/${sharing}`, priorities);
  await screen.findByRole('heading', { level: 2, name: /^Käyttökokemusten/ });
  for (const name of ['Kirjaa', 'Muokkaa', 'Lisää painopiste', 'Tarkistus', 'Muokkaa perustaa'])
    expect(screen.queryByRole('button', { name })).toBeNull();
});

test('A delayed action says so beside its status, and can be looked for', async () => {
  const view = knowing({ [sharing]: { delayed: true, due: { day: '2021-03-31', words: 'ke 31.3.' } } });
  const { person, path } = open('/priorities', view);
  await person.selectOptions(await screen.findByRole('combobox', { name: 'Tila' }), 'delayed');
  expect(path()).toBe('/priorities?status=delayed');
  const rows = screen.getAllByRole('listitem').filter(({ id }) => id.startsWith('row-'));
  expect(rows.map(({ id }) => id)).toEqual([`row-${sharing}`]);
  expect(rows[0]?.textContent).toContain('viivästynyt');
});

test('An organisation, a region and a priority narrow the list, and the address remembers them', async () => {
  const responsible = { text: 'Ohjaamo Kotka', wholeNetwork: false, organisations: [{ id: 'ohjaamo-kotka', name: 'Ohjaamo Kotka' }] };
  const view = knowing({ [sharing]: { responsible, regions: ['kymenlaakso'] } });
  const { person, path } = open('/priorities?organisation=ohjaamo-kotka&region=kymenlaakso', view);
  expect(await screen.findByText(/^Näkyvissä/)).toBeTruthy();
  expect(screen.getByRole('link', { name: /^Käyttökokemusten/ })).toBeTruthy();
  await person.selectOptions(screen.getByRole('combobox', { name: 'Painopiste' }), 'ohjauspalvelun-saatavuus');
  expect(path()).toBe('/priorities?organisation=ohjaamo-kotka&region=kymenlaakso&only=ohjauspalvelun-saatavuus');
  expect(within(screen.getByRole('region', { name: 'Painopisteet' })).getAllByRole('heading', { level: 2 })).toHaveLength(1);
});

test('A closed version says that it is one, and nothing can be changed in it', async () => {
  const view = knowing({}, { version: { number: 1, closed: '3.5.2024' } });
  const counts = { completed: 3, 'in-progress': 2, 'not-started': 1, paused: 0, dropped: 0, delayed: 0 };
  const closed = [{ number: 1, day: '3.5.2024', counts, canReopen: false }];
  const { person, path } = open('/priorities?version=1', view, coordinator, { versions: { current: 2, closed } });
  expect(await screen.findByText('Luet versiota 1, suljettu 3.5.2024.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Lisää painopiste' })).toBeNull();
  await person.click(screen.getByRole('button', { name: 'Siirry voimassa olevaan' }));
  expect(path()).toBe('/priorities');
});

test('A coordinator changes an action, and only its priority is sent with the version that was read', async () => {
  const { person, sent } = open(`/priorities/${sharing}`, priorities, coordinator, { change: saved });
  await person.click(await screen.findByRole('button', { name: 'Muokkaa' }));
  const text = await screen.findByRole('textbox', { name: /^Toimenpide/ });
  await person.clear(text);
  await person.type(text, 'Uudet sanat');
  await person.click(screen.getByRole('button', { name: 'Tallenna' }));
  await waitFor(() => expect(sent('/api/changes')).toHaveLength(1));
  expect(bodyOf(sent('/api/changes')[0])).toMatchObject({ edits: [{ kind: 'priority', id: 'ohjauspalvelun-saatavuus', base: 'eka' }] });
  expect(sent('/api/changes')[0]?.body).toContain('Uudet sanat');
});

test('The order of the priorities is changed by a button, and what moved is said aloud', async () => {
  const { person, sent } = open('/priorities', priorities, coordinator, { change: saved });
  await person.click(await screen.findByRole('button', { name: 'Järjestä painopisteet' }));
  await person.click(await screen.findByRole('button', { name: /^Siirrä ylemmäs: Monialaisen/ }));
  expect(screen.getByText(/^Monialaisen yhteistyön koordinointi ja kehittäminen: sija 1\/5$/)).toBeTruthy();
  await person.click(screen.getByRole('button', { name: 'Tallenna' }));
  await waitFor(() => expect(sent('/api/changes')).toHaveLength(1));
  expect(bodyOf(sent('/api/changes')[0])).toMatchObject({
    edits: [
      { id: 'monialainen-yhteistyo', value: { order: 1 } },
      { id: 'ohjauspalvelun-saatavuus', value: { order: 2 } },
    ],
  });
});

test('The review closes the version that one looks at', async () => {
  const { person, sent } = open('/priorities', priorities, coordinator, {
    closeVersion: { outcome: 'saved', versions: { current: 2, closed: [] } },
  });
  await person.click(await screen.findByRole('button', { name: 'Tarkistus' }));
  await person.type(await screen.findByRole('textbox', { name: /Mikä tarkistus/ }), 'Välitarkistus');
  await person.click(screen.getByRole('button', { name: 'Sulje versio 1' }));
  expect(await screen.findByText(/Versio 1 suljettu/)).toBeTruthy();
  expect(bodyOf(sent('/api/strategy/versions')[0])).toEqual({ version: 1, note: 'Välitarkistus' });
});

test('What the strategy stands on is changed in a form of its own, and closing it leads back to where one was', async () => {
  const { person, sent } = open('/priorities', priorities, coordinator, { change: saved });
  const way = await screen.findByRole('button', { name: 'Muokkaa perustaa' });
  await person.click(way);
  const vision = await screen.findByRole('textbox', { name: /^Visio/ });
  await person.clear(vision);
  await person.type(vision, 'Yhdessä');
  await person.click(screen.getByRole('button', { name: 'Tallenna' }));
  await waitFor(() => expect(sent('/api/changes')).toHaveLength(1));
  expect(bodyOf(sent('/api/changes')[0])).toMatchObject({
    edits: [{ kind: 'frame', id: 'kaselo', base: 'pohja', value: { vision: 'Yhdessä' } }],
  });
  await waitFor(() => expect(document.activeElement).toBe(way));
});
