import { type ActionView, Priorities } from '@kaselo/bot/contract/priorities';
import { screen, within } from '@testing-library/react';
import * as v from 'valibot';
import { Route } from 'wouter';
import { PrioritiesView } from '../../src/priorities/PrioritiesView';
import { webAddress } from '../../src/priorities/webAddress';
import { PageContext } from '../../src/ui/PageContext';
import { fakeServer } from '../support/fakeServer';
import { renderTab } from '../support/renderTab';
import { member } from '../views/me';
import { priorities } from '../views/priorities';

const open = (path: string, view: Priorities = priorities) =>
  renderTab(
    <PageContext value={{ network: 'KASELO', hasMoved: true }}>
      <Route path="/priorities/:action?">{({ action }) => <PrioritiesView action={action} />}</Route>
    </PageContext>,
    { server: fakeServer({ priorities: view, me: member }), path },
  );

/** The strategy with more known of some actions. */
const knowing = (known: Readonly<Record<string, object>>): Priorities =>
  v.parse(Priorities, {
    ...priorities,
    priorities: priorities.priorities.map((priority) => ({
      ...priority,
      actions: priority.actions.map((action: ActionView) => ({ ...action, ...known[action.id] })),
    })),
  });

const sharing = 'Käyttökokemusten jakaminen, hyvien käytäntöjen jakaminen';
const panelOf = (name: string | RegExp) => screen.findByRole('region', { name });

test('An action opens beside the list and reads like a diary', async () => {
  const { person, path } = open('/priorities?priority=ohjauspalvelun-saatavuus');
  await person.click(await screen.findByRole('link', { name: sharing }));
  expect(path()).toBe('/priorities/p1-toimenpide-kokemusten-jakaminen?priority=ohjauspalvelun-saatavuus');
  const panel = await panelOf(sharing);
  expect(document.activeElement).toBe(within(panel).getByRole('heading', { level: 2, name: sharing }));
  expect(panel.textContent).toContain('Painopiste 1, toimenpide 2/7');
  expect(within(panel).getByRole('heading', { level: 3, name: 'Seurantakirjaukset 3' })).toBeTruthy();
  const [newest] = within(panel).getAllByRole('listitem');
  expect(newest?.textContent).toContain('pe 9.4. Ohjaamo Kouvola');
  expect(newest?.textContent).toContain('Nuorten ryhmäohjaus siirtyi verkkoon.');
  expect(
    within(panel)
      .getByRole('link', { name: /^Ajankohtaiskatsaus/ })
      .getAttribute('href'),
  ).toBe('/follow-ups/2021-04-09-ohjaamot-ajankohtaiskatsaus');
  expect(screen.getByRole('link', { name: sharing })).toBeTruthy();
});

test('Closing an action by keyboard gives the focus back to its row', async () => {
  const { person, path } = open('/priorities/p1-toimenpide-kokemusten-jakaminen');
  await panelOf(sharing);
  await person.keyboard('{Escape}');
  expect(path()).toBe('/priorities?priority=ohjauspalvelun-saatavuus');
  expect(document.activeElement).toBe(screen.getByRole('link', { name: sharing }));
});

test('Closing an action whose priority was closed leaves the focus at the list', async () => {
  const { person } = open('/priorities/p1-toimenpide-kokemusten-jakaminen');
  await panelOf(sharing);
  await person.click(screen.getByRole('button', { name: /^1 Ohjauspalvelun/ }));
  await person.click(screen.getByRole('button', { name: 'Sulje' }));
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Painopisteet' }));
});

test('An action that nobody answers for and nobody has written of says so', async () => {
  open(
    '/priorities/p1-toimenpide-ilmioperusteiset-hankkeet',
    knowing({ 'p1-toimenpide-ilmioperusteiset-hankkeet': { responsible: undefined } }),
  );
  const panel = await panelOf(/^Ilmiöperusteisia/);
  expect(panel.textContent).toContain('vastuutahoa ei ole nimetty');
  expect(panel.textContent).toContain('Ei kirjauksia');
});

test('All that is known of an action is told, with ways to go on', async () => {
  open(
    '/priorities/p1-toimenpide-nivelvaihe',
    knowing({
      'p1-toimenpide-nivelvaihe': {
        details: ['Opiskelu pääosin verkossa'],
        mine: true,
        responsible: { text: 'KASELY', wholeNetwork: false, organisations: [{ id: 'ely', name: 'Kaakkois-Suomen ELY-keskus' }] },
        sharedWith: { id: 'ohjauksen-laatu', order: 3 },
        events: [
          {
            id: '2021-05-esimerkki',
            title: 'Nivelvaihepaja',
            words: { day: 'touko', time: 'päivä avoin', full: 'toukokuussa', vague: true },
          },
        ],
        projects: ['Ruuti'],
        links: ['Ohjaustaverkossa.fi', 'kysy sihteeristöstä'],
        note: 'Sama toimenpide on samoin sanoin painopisteessä 3.',
      },
    }),
  );
  const panel = await panelOf(/^Nivelvaiheyhteistyön/);
  for (const said of [
    'Opiskelu pääosin verkossa',
    'sinun',
    'KASELY',
    'Kaakkois-Suomen ELY-keskus',
    'Toukokuussa',
    'Ruuti',
    'kysy sihteeristöstä',
  ])
    expect(panel.textContent).toContain(said);
  expect(within(panel).getByText('Epäselvää lähteessä').nextSibling?.textContent).toContain('samoin sanoin');
  expect(within(panel).getByRole('link', { name: 'Nivelvaihepaja' }).getAttribute('href')).toBe('/calendar/2021-05-esimerkki');
  expect(within(panel).getByRole('link', { name: 'Ohjaustaverkossa.fi' }).getAttribute('href')).toBe('https://Ohjaustaverkossa.fi');
});

test('The same action under another priority is one step away', async () => {
  const [first, third] = [priorities.priorities[0], priorities.priorities[2]];
  const { person, path } = open(
    '/priorities/p1-toimenpide-nivelvaihe',
    knowing({
      'p1-toimenpide-nivelvaihe': { sharedWith: { id: third?.id, order: 3 } },
      'p3-toimenpide-nivelvaihe': { sharedWith: { id: first?.id, order: 1 } },
    }),
  );
  await person.click(await screen.findByRole('link', { name: 'painopisteessä 3' }));
  expect(path()).toBe(`/priorities/p3-toimenpide-nivelvaihe?priority=${first?.id}&priority=${third?.id}`);
  expect(await screen.findByText(/^Painopiste 3, toimenpide/)).toBeTruthy();
});

test('Whoever follows a link to an action that is no more is told so', async () => {
  open('/priorities/p9-ei-ole');
  const panel = await panelOf('Toimenpidettä ei löydy');
  expect(panel.textContent).toContain('Se on ehkä poistettu');
});

test('An address is a link however it is written, and other words are not', () => {
  expect(webAddress('https://minedu.fi/a')).toBe('https://minedu.fi/a');
  expect(webAddress('minedu.fi/opinto-ohjaus')).toBe('https://minedu.fi/opinto-ohjaus');
  expect(webAddress('kysy sihteeristöstä')).toBeUndefined();
  expect(webAddress('javascript:alert(1)')).toBeUndefined();
});
