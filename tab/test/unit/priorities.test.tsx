import type { Priorities } from '@kaselo/bot/contract/priorities';
import { screen, within } from '@testing-library/react';
import { Route } from 'wouter';
import { PrioritiesView } from '../../src/priorities/PrioritiesView';
import { PageContext } from '../../src/ui/PageContext';
import { type FakeServer, fakeServer, silentServer } from '../support/fakeServer';
import { renderTab } from '../support/renderTab';
import { member, newcomer } from '../views/me';
import { priorities } from '../views/priorities';

type Look = { readonly view?: Priorities; readonly server?: FakeServer; readonly language?: 'fi' | 'sv' | 'en' };

const open = (path: string, { view = priorities, server = fakeServer({ priorities: view, me: member }), language }: Look = {}) =>
  renderTab(
    <PageContext value={{ network: 'KASELO', hasMoved: true }}>
      <Route path="/priorities/:action?">{({ action }) => <PrioritiesView action={action} />}</Route>
    </PageContext>,
    { server, path, ...(language && { language }) },
  );

const heading = (name: RegExp) => screen.findByRole('button', { name });
const isOpen = (button: HTMLElement) => button.getAttribute('aria-expanded') === 'true';
const rows = () => screen.getAllByRole('listitem').filter(({ id }) => id.startsWith('row-'));

test('Whoever opens the priorities sees what the strategy is for and its five headings', async () => {
  open('/priorities');
  const list = await screen.findByRole('region', { name: 'Painopisteet' });
  expect(within(list).getAllByRole('heading', { level: 2 })).toHaveLength(5);
  expect(screen.getByText(/Muutoskyvykäs Kaakkois-Suomen ELO-verkosto/)).toBeTruthy();
  expect(screen.getByText(/Viisi painopistettä, 41 toimenpidettä/)).toBeTruthy();
  const foundation = screen.getByRole('region', { name: 'Strategian perusta' });
  for (const said of ['asiakaslähtöisyys, osaaminen, luottamus', 'Yhteistyön tiivistäminen', 'Avoimiin työpaikkoihin löytyy tekijät'])
    expect(foundation.textContent).toContain(said);
  expect(foundation.textContent).not.toContain('SOTE-uudistus');
});

test('A priority opens under its heading, and the address remembers it', async () => {
  const { person, path } = open('/priorities');
  const first = await heading(/^1 Ohjauspalvelun saatavuus/);
  await person.click(first);
  expect(isOpen(first)).toBe(true);
  expect(path()).toBe('/priorities?priority=ohjauspalvelun-saatavuus');
  expect(screen.getByRole('heading', { level: 3, name: 'Tavoitteet 11' })).toBeTruthy();
  expect(screen.getByRole('heading', { level: 3, name: 'Toimenpiteet 7' })).toBeTruthy();
  await person.click(await heading(/^5 Päätöksentekoon/));
  expect(path()).toBe('/priorities?priority=ohjauspalvelun-saatavuus&priority=paatoksentekoon-vaikuttaminen');
  await person.click(first);
  expect(path()).toBe('/priorities?priority=paatoksentekoon-vaikuttaminen');
});

test('A link to a priority opens it and goes to it', async () => {
  const came: string[] = [];
  const scroll = jest.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
    came.push(this.id);
  });
  open('/priorities?priority=alueellinen-kehittaminen');
  expect(isOpen(await heading(/^4 Elinikäisen ohjauksen/))).toBe(true);
  expect(isOpen(await heading(/^1 Ohjauspalvelun/))).toBe(false);
  expect(came).toEqual(['alueellinen-kehittaminen']);
  scroll.mockRestore();
});

test('A row tells what is done, where it stands and when that was last written', async () => {
  open('/priorities?priority=ohjauspalvelun-saatavuus');
  await heading(/^1 /);
  const row = rows().find(({ textContent }) => textContent?.includes('Käyttökokemusten jakaminen'));
  expect(row?.textContent).toContain('kesken');
  expect(row?.textContent).toContain('pe 9.4.');
  expect(rows().find(({ textContent }) => textContent?.includes('Ilmiöperusteisia'))?.textContent).toContain('ei kirjauksia');
});

test('Whoever asks for their own sees them at once, and what else there is when they let go', async () => {
  const { person, path } = open('/priorities');
  await heading(/^3 /);
  await person.click(screen.getByRole('button', { name: 'Vain omat' }));
  expect(path()).toBe('/priorities?mine=yes');
  expect(screen.getByRole('button', { name: 'Vain omat', pressed: true })).toBeTruthy();
  expect(rows()).toHaveLength(1);
  expect(rows()[0]?.textContent).toContain('Ohjaamot: valmennusta');
  expect(screen.getByText('Näkyvissä 1 toimenpide, yhteensä niitä on 41.').getAttribute('role')).toBe('status');
  await person.click(screen.getByRole('button', { name: 'Poista rajaukset' }));
  expect(path()).toBe('/priorities');
});

test('Actions can be looked at by how they stand', async () => {
  const { person, path } = open('/priorities');
  await heading(/^1 /);
  await person.selectOptions(screen.getByRole('combobox', { name: 'Tila' }), 'Valmis');
  expect(path()).toBe('/priorities?status=completed');
  expect(rows().every(({ textContent }) => textContent?.includes('valmis'))).toBe(true);
  await person.selectOptions(screen.getByRole('combobox', { name: 'Tila' }), 'Tauolla');
  expect(screen.getByText('Näillä rajauksilla ei löydy toimenpiteitä.')).toBeTruthy();
});

test('A newcomer who asks for their own is told to choose an organisation first', async () => {
  const none = priorities.priorities.map((priority) => ({
    ...priority,
    actions: priority.actions.map((action) => ({ ...action, mine: false })),
  }));
  open('/priorities?mine=yes', { server: fakeServer({ priorities: { ...priorities, priorities: none }, me: newcomer }) });
  expect(await screen.findByText('Valitse ensin organisaatiosi, niin näet omat toimenpiteesi.')).toBeTruthy();
});

test('All that the strategy stands on is told when it is asked for, with what is unclear in the source', async () => {
  const { person, path } = open('/priorities');
  await person.click(await heading(/^Koko perusta/));
  expect(path()).toBe('/priorities?foundation=open');
  const foundation = screen.getByRole('region', { name: 'Strategian perusta' });
  for (const said of ['osatyökykyiset', 'SOTE-uudistus', 'käynnissä', 'Rahoitus koostuu', 'Piste puuttuu', '28.4.2021 klo 9–10.30'])
    expect(foundation.textContent).toContain(said);
  expect(within(foundation).getByRole('link', { name: 'Opinto-ohjauksen kehittämisohjelma' }).getAttribute('href')).toContain('minedu.fi');
});

test('The network’s own texts are marked as Finnish to whoever reads in Swedish', async () => {
  open('/priorities?priority=ohjauspalvelun-saatavuus', { language: 'sv' });
  const title = await screen.findByText('Ohjauspalvelun saatavuus ja kehittäminen monikanavaisesti');
  expect(title.lang).toBe('fi');
  expect(screen.getByRole('link', { name: /^Käyttökokemusten/ }).lang).toBe('fi');
  expect(screen.getByRole('heading', { level: 3, name: 'Mål 11' })).toBeTruthy();
});

test('When the server does not answer, that is said and one can try again', async () => {
  open('/priorities', { server: silentServer });
  expect((await screen.findByRole('alert')).textContent).toContain('Palvelin ei vastaa');
  expect(screen.getByRole('button', { name: 'Yritä uudelleen' })).toBeTruthy();
});
