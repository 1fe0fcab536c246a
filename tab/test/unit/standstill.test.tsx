import type { Me } from '@kaselo/bot/contract/me';
import { Standstill } from '@kaselo/bot/contract/standstill';
import { screen, within } from '@testing-library/react';
import * as v from 'valibot';
import { Route } from 'wouter';
import { PrioritiesView } from '../../src/priorities/PrioritiesView';
import { fakeServer } from '../support/fakeServer';
import { renderTab } from '../support/renderTab';
import { coordinator, member } from '../views/me';
import { priorities } from '../views/priorities';

const [first, second] = priorities.priorities.flatMap(({ actions }) => actions);
const stands = v.parse(Standstill, {
  asked: true,
  actions: [
    { id: first?.id, text: first?.text, priority: 'Ohjauspalvelun saatavuus', organisations: ['Ohjaamo Kotka'], last: 'ma 11.1.2021' },
    { id: second?.id, text: second?.text, priority: 'Ohjauspalvelun saatavuus', organisations: ['Cursor Oy', 'Ohjaamo Kotka'] },
  ],
});

const open = (me: Me, standstill: Standstill) => {
  const server = fakeServer({ me, priorities, versions: { current: 1, closed: [] }, standstill });
  const shown = <Route path="/priorities/:action?">{({ action }) => <PrioritiesView action={action} />}</Route>;
  return { ...renderTab(shown, { server, path: '/priorities' }), server };
};
const line = () => screen.findByText('Ei uutta kahteen tilannekierrokseen');

test('The secretariat sees behind one line what has not moved, and goes to the action from there', async () => {
  const { person, path } = open(coordinator, stands);
  const summary = await line();
  expect(summary.textContent).toBe('Ei uutta kahteen tilannekierrokseen 2 toimenpidettä');
  await person.click(summary);
  const rows = within(screen.getByRole('list', { name: 'Ei uutta kahteen tilannekierrokseen' }));
  expect(rows.getByText(/^Ohjauspalvelun saatavuus · Ohjaamo Kotka/).parentElement?.textContent).toContain(
    'kirjattu viimeksi ma 11.1.2021',
  );
  expect(rows.getAllByRole('listitem')[1]?.textContent).toContain('ei yhtään kirjausta');
  await person.click(rows.getByRole('link', { name: first?.text }));
  expect(path()).toContain(`/priorities/${first?.id}`);
});

test('Where everything moves, the secretariat is not told of it', async () => {
  const { server } = open(coordinator, { asked: true, actions: [] });
  await screen.findByRole('region', { name: 'Painopisteet' });
  await expect(line()).rejects.toThrow();
  expect(server.asked.map(({ address }) => address.pathname)).toContain('/api/status-rounds/standstill');
});

test('A member is not told what stands still, and it is not asked', async () => {
  const { server } = open(member, stands);
  await screen.findByRole('region', { name: 'Painopisteet' });
  expect(server.asked.map(({ address }) => address.pathname)).not.toContain('/api/status-rounds/standstill');
});
