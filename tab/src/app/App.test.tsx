import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { constant, settable } from '../teams/changing';
import type { Access, Host } from '../teams/host';
import { App } from './App';
import { followDeepLink } from './deepLink';

const memory = { recall: () => undefined, keep: () => {} };
const first = { theme: constant('light' as const), language: 'fi' as const };

const open = async (access: Access, address = '/tab/', more: Partial<Host> = {}) => {
  window.history.replaceState(null, '', address);
  const host: Host = { theme: constant('light'), language: 'fi', access, shown: () => {}, ...more };
  // What waits for the host goes on only within an act.
  await act(async () => render(<App host={Promise.resolve(host).then(followDeepLink)} first={first} memory={memory} />));
};

const desk = () => {
  const token = settable<string | undefined>(undefined);
  const people = [{ id: 'kotka', name: 'Kaisa Keksitty', role: 'member', organisation: 'Ohjaamo Kotka', guest: true }];
  return { people, token, signIn: async (person: string) => token.set(`${person}-token`), signOut: () => token.set(undefined) };
};

test('Outside Teams the tab says where it opens', async () => {
  await open({ kind: 'none' });
  expect(await screen.findByRole('heading', { level: 1, name: 'KASELO avautuu Teamsissa' })).toBeTruthy();
});

test('The privacy notice is readable by whoever has not signed in', async () => {
  await open({ kind: 'none' }, '/tab/privacy');
  expect(await screen.findByRole('heading', { level: 1, name: 'Tietosuojaseloste' })).toBeTruthy();
});

test('On a desk one chooses whom to be, sees the views, and may become somebody else', async () => {
  const person = userEvent.setup();
  const table = desk();
  await open({ kind: 'desk', desk: table });
  const choice = await screen.findByRole('button', { name: /Kaisa Keksitty/ });
  expect(choice.textContent).toContain('Ohjaamo Kotka, vieras');
  await person.click(choice);
  expect(await screen.findByRole('navigation', { name: 'Näkymät' })).toBeTruthy();
  expect(table.token.now()).toBe('kotka-token');
  act(table.signOut);
  expect(await screen.findByRole('heading', { level: 1, name: 'Kuka olet?' })).toBeTruthy();
});

test('A deep link of Teams opens its page, and Teams hears that there is something to see', async () => {
  const shown = jest.fn();
  await open({ kind: 'teams', token: () => Promise.reject(new Error('no')) }, '/tab/', {
    subPage: 'calendar/2021-04-14-kaselo-webinaari',
    shown,
  });
  expect((await screen.findByRole('link', { current: 'page' })).textContent).toBe('Kalenteri');
  expect(window.location.pathname).toBe('/tab/calendar/2021-04-14-kaselo-webinaari');
  expect(shown).toHaveBeenCalledTimes(1);
  expect((await screen.findAllByRole('alert')).at(0)?.textContent).toContain('Teams ei vahvistanut, kuka olet.');
});
