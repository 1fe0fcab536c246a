import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { constant, settable } from '../teams/changing';
import { tokenWithConsent } from '../teams/consent';
import type { Access, Host } from '../teams/host';
import type { SignInState } from '../teams/signIn';
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
  const no = () => Promise.reject(new Error('no'));
  await open({ kind: 'teams', ...tokenWithConsent({ token: no, registration: no, open: no }) }, '/tab/', {
    subPage: 'calendar/2021-04-14-kaselo-webinaari',
    shown,
  });
  expect((await screen.findByRole('link', { current: 'page' })).textContent).toBe('Kalenteri');
  expect(window.location.pathname).toBe('/tab/calendar/2021-04-14-kaselo-webinaari');
  expect(shown).toHaveBeenCalledTimes(1);
  expect((await screen.findAllByRole('alert')).at(0)?.textContent).toContain('Teams ei vahvistanut, kuka olet.');
});

test('A page that Teams shows over a conversation is the one of its address, for there Teams names no sub-page', async () => {
  const no = () => Promise.reject(new Error('no'));
  await open(
    { kind: 'teams', ...tokenWithConsent({ token: no, registration: no, open: no }) },
    '/tab/calendar/2021-04-14-kaselo-webinaari',
  );
  expect((await screen.findByRole('link', { current: 'page' })).textContent).toBe('Kalenteri');
  expect(window.location.pathname).toBe('/tab/calendar/2021-04-14-kaselo-webinaari');
});

test('Who must agree first presses a button, comes in after the yes, and after a no is told what to do', async () => {
  const person = userEvent.setup();
  let agrees = false;
  const opened = jest.fn();
  const teams = tokenWithConsent({
    token: () => (agrees ? Promise.resolve('a-token') : Promise.reject(new Error('resourceRequiresConsent'))),
    registration: async () => ({ tenantId: 't', clientId: 'c', scope: 's' }),
    open: async () => opened(),
  });
  await open({ kind: 'teams', ...teams });
  expect(await screen.findByRole('heading', { level: 1, name: 'Teams pyytää lupaasi' })).toBeTruthy();
  expect(opened).not.toHaveBeenCalled();
  await person.click(screen.getByRole('button', { name: 'Anna lupa' }));
  expect((await screen.findByText(/Lupaa ei vielä ole/)).getAttribute('role')).toBe('status');
  agrees = true;
  await person.click(screen.getByRole('button', { name: 'Yritä uudelleen' }));
  expect(await screen.findByRole('navigation', { name: 'Näkymät' })).toBeTruthy();
  expect(screen.queryByText('Teams pyytää lupaasi')).toBeNull();
  expect(opened).toHaveBeenCalledTimes(1);
});

const microsoft = (first: SignInState) => {
  const state = settable<SignInState>(first);
  const left: string[] = [];
  return {
    state,
    left,
    token: () => Promise.reject(new Error('no')),
    signIn: async (page: string) => void left.push(page),
    signOut: async () => state.set('signed-out'),
    end: () => state.set('ended'),
  };
};

test('A link from an e-mail sends one to sign in, and names the very page to come back to', async () => {
  const door = microsoft('unknown');
  await open({ kind: 'browser', signIn: door }, '/tab/calendar/2021-04-14-kaselo-webinaari?view=list');
  expect(await screen.findByRole('heading', { level: 1, name: 'Kirjaudu sisään' })).toBeTruthy();
  expect(door.left).toEqual(['calendar/2021-04-14-kaselo-webinaari?view=list']);
});

test('Whoever broke off signing in is not sent again, but told what to do', async () => {
  const person = userEvent.setup();
  const door = microsoft('unfinished');
  await open({ kind: 'browser', signIn: door }, '/tab/priorities');
  expect(await screen.findByRole('heading', { level: 1, name: 'Kirjautuminen jäi kesken' })).toBeTruthy();
  expect(door.left).toEqual([]);
  await person.click(screen.getByRole('button', { name: 'Kirjaudu uudelleen' }));
  expect(door.left).toEqual(['priorities']);
});

test('Outside Teams too the privacy notice is readable without signing in', async () => {
  const door = microsoft('unknown');
  await open({ kind: 'browser', signIn: door }, '/tab/privacy');
  expect(await screen.findByRole('heading', { level: 1, name: 'Tietosuojaseloste' })).toBeTruthy();
  expect(door.left).toEqual([]);
});

test('Whoever has signed in may sign out, even if the server does not know them', async () => {
  const person = userEvent.setup();
  const door = microsoft('signed-in');
  await open({ kind: 'browser', signIn: door });
  await person.click(await screen.findByRole('button', { name: 'Kirjaudu ulos' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Olet kirjautunut ulos' })).toBeTruthy();
});

test('When the time of a sign-in runs out, one signs in anew and goes on from the same page', async () => {
  const person = userEvent.setup();
  const door = microsoft('signed-in');
  await open({ kind: 'browser', signIn: door }, '/tab/follow-ups');
  act(door.end);
  expect(await screen.findByRole('heading', { level: 1, name: 'Kirjautumisesi vanheni' })).toBeTruthy();
  await person.click(screen.getByRole('button', { name: 'Kirjaudu uudelleen' }));
  expect(door.left).toEqual(['follow-ups']);
});
