import type { Browser } from './browserHost';
import { startTeams } from './startTeams';
import type { TeamsClient } from './teamsHost';

const media = (matches: boolean): MediaQueryList => ({
  matches,
  media: '',
  onchange: null,
  addEventListener: () => {},
  removeEventListener: () => {},
  addListener: () => {},
  removeListener: () => {},
  dispatchEvent: () => false,
});

const memory = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
};

const browser = (settings: Partial<Browser> & { readonly search?: string } = {}): Browser => ({
  location: { search: settings.search ?? '' },
  languages: ['sv-FI', 'fi'],
  storage: memory(),
  matchMedia: () => media(false),
  fetch: async () => new Response('', { status: 404 }),
  mayBeTeams: true,
  ...settings,
});

const teams =
  (settings: Partial<TeamsClient> = {}) =>
  async (): Promise<TeamsClient> => ({
    initialize: () => Promise.resolve(),
    context: () =>
      Promise.resolve({ app: { theme: 'dark', locale: 'fi-fi' }, page: { subPageId: 'calendar/2021-04-14-kaselo-webinaari' } }),
    onTheme: () => {},
    token: () => Promise.resolve('from-teams'),
    loaded: () => {},
    ...settings,
  });

const people = [{ id: 'kotka', name: 'Kaisa Keksitty', role: 'member', organisation: 'Ohjaamo Kotka', guest: true }];
const desk: typeof fetch = async (input, init) => {
  if (String(input) === '/local/people') return new Response(JSON.stringify({ people }));
  return String(init?.body).includes('kotka') ? new Response('{"token": "kotka-token"}') : new Response('{}', { status: 404 });
};

test('In Teams the tab takes Teams’ theme, language, person and deep link', async () => {
  const host = await startTeams(browser(), teams());
  expect(host.theme.now()).toBe('dark');
  expect(host.language).toBe('fi');
  expect(host.subPage).toBe('calendar/2021-04-14-kaselo-webinaari');
  expect(host.access.kind === 'teams' && (await host.access.token())).toBe('from-teams');
});

test('A person who changes the theme of Teams sees the tab change with it', async () => {
  let change: (theme: string) => void = () => {};
  const host = await startTeams(browser(), teams({ onTheme: (handler) => (change = handler) }));
  const seen: string[] = [];
  host.theme.onChange(() => seen.push(host.theme.now()));
  change('contrast');
  change('default');
  expect(seen).toEqual(['contrast', 'light']);
});

test('A client that never answers leaves a plain browser’s tab', async () => {
  jest.useFakeTimers();
  const starting = startTeams(browser(), teams({ initialize: () => new Promise(() => {}) }));
  await jest.advanceTimersByTimeAsync(8000);
  expect((await starting).access).toEqual({ kind: 'none' });
  jest.useRealTimers();
});

test('A window that stands alone does not ask for Teams at all', async () => {
  const load = jest.fn(teams());
  const host = await startTeams(browser({ mayBeTeams: false }), load);
  expect(load).not.toHaveBeenCalled();
  expect(host.language).toBe('sv');
  expect(host.access).toEqual({ kind: 'none' });
});

test('The system’s dark or high contrast colours are followed, unless the address asks for others', async () => {
  const dark = await startTeams(browser({ mayBeTeams: false, matchMedia: (query) => media(query.includes('dark')) }));
  expect(dark.theme.now()).toBe('dark');
  const forced = await startTeams(browser({ mayBeTeams: false, matchMedia: () => media(true) }));
  expect(forced.theme.now()).toBe('contrast');
  const asked = await startTeams(browser({ mayBeTeams: false, matchMedia: () => media(true), search: '?theme=light&language=en' }));
  expect([asked.theme.now(), asked.language]).toEqual(['light', 'en']);
});

test('On a desk one chooses whom to be, and is still that person after a reload', async () => {
  const storage = memory();
  const host = await startTeams(browser({ mayBeTeams: false, fetch: desk, storage }));
  if (host.access.kind !== 'desk') throw new Error('There is a desk');
  expect(host.access.desk.people.map((person) => person.name)).toEqual(['Kaisa Keksitty']);
  expect(host.access.desk.token.now()).toBeUndefined();
  await host.access.desk.signIn('kotka');
  const reloaded = await startTeams(browser({ mayBeTeams: false, fetch: desk, storage }));
  expect(reloaded.access.kind === 'desk' && reloaded.access.desk.token.now()).toBe('kotka-token');
});

test('An address may say who one is; whom the desk does not know is asked', async () => {
  const known = await startTeams(browser({ mayBeTeams: false, fetch: desk, search: '?as=kotka' }));
  expect(known.access.kind === 'desk' && known.access.desk.token.now()).toBe('kotka-token');
  const unknown = await startTeams(browser({ mayBeTeams: false, fetch: desk, search: '?as=nobody' }));
  expect(unknown.access.kind === 'desk' && unknown.access.desk.token.now()).toBeUndefined();
});
