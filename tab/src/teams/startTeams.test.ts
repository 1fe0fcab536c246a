import { type Browser, browserHost } from './browserHost';
import { unreachable } from './signIn';
import { isSilentAnswer } from './silentAnswer';
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

const browser = (settings: Partial<Browser> & { readonly search?: string; readonly pathname?: string } = {}): Browser => ({
  location: { search: settings.search ?? '', pathname: settings.pathname ?? '/tab/', origin: 'https://kaselo.example', reload: () => {} },
  languages: ['sv-FI', 'fi'],
  storage: memory(),
  matchMedia: () => media(false),
  fetch: async () => new Response('', { status: 404 }),
  mayBeTeams: true,
  framed: false,
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
    registration: () => Promise.resolve(undefined),
    openConsent: () => Promise.reject(new Error('Nobody is asked here')),
    loaded: () => {},
    ...settings,
  });

const people = [{ id: 'kotka', name: 'Kaisa Keksitty', role: 'member', organisation: 'Ohjaamo Kotka', guest: true }];
const desk: typeof fetch = async (input, init) => {
  if (String(input) === '/local/people') return new Response(JSON.stringify({ people }));
  return String(init?.body).includes('kotka') ? new Response('{"token": "kotka-token"}') : new Response('{}', { status: 404 });
};

test('In a team’s channel the tab tells which team it is looked at from', async () => {
  const inTeam = () =>
    Promise.resolve({ app: { theme: 'default', locale: 'fi-fi' }, page: {}, team: { internalId: '19:tiimi@thread.tacv2' } });
  const { access } = await startTeams(browser(), teams({ context: inTeam }));
  expect(access.kind === 'teams' && access.team).toBe('19:tiimi@thread.tacv2');
});

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

const registration = { tenantId: 'a-tenant', clientId: 'a-client', scope: 'a-client/access_as_user' };
const production: typeof fetch = async (input) =>
  String(input) === '/api/sign-in' ? new Response(JSON.stringify(registration)) : new Response('', { status: 404 });
const door = unreachable(() => {});

test('Where the server has a registration, a browser outside Teams may sign in', async () => {
  const started: unknown[] = [];
  const host = await browserHost(browser({ fetch: production }), async (given) => {
    started.push(given);
    return door;
  });
  expect(host.access).toEqual({ kind: 'browser', signIn: door });
  expect(host.subPage).toBeUndefined();
  expect(started).toEqual([registration]);
});

test('Whoever comes back from Microsoft goes on to the page of the link, and Teams is not asked', async () => {
  const storage = memory();
  storage.setItem('kaselo.signIn.page', 'calendar/2021-04-14-kaselo-webinaari?view=list#top');
  const load = jest.fn(teams());
  const back = browser({ fetch: production, storage, pathname: '/tab/auth-end' });
  await startTeams({ ...back, framed: true }, load);
  expect(load).not.toHaveBeenCalled();
  storage.setItem('kaselo.signIn.page', 'calendar/2021-04-14-kaselo-webinaari?view=list#top');
  const host = await browserHost(back, async () => door);
  expect(host.subPage).toBe('calendar/2021-04-14-kaselo-webinaari?view=list#top');
  expect(storage.getItem('kaselo.signIn.page')).toBeNull();
});

test('In another site’s frame, where Microsoft lets nobody sign in, the tab says where it opens', async () => {
  const host = await browserHost(browser({ fetch: production, framed: true }), async () => door);
  expect(host.access).toEqual({ kind: 'none' });
});

test('When the sign-in cannot even be fetched, one is told so and may try again', async () => {
  const reload = jest.fn();
  const here = browser({ fetch: production });
  const host = await browserHost({ ...here, location: { ...here.location, reload } }, () => Promise.reject(new Error('no line')));
  if (host.access.kind !== 'browser') throw new Error('There is a registration');
  expect(host.access.signIn.state.now()).toBe('unreachable');
  await host.access.signIn.signIn('calendar');
  expect(reload).toHaveBeenCalledTimes(1);
});

test('A hidden frame that renews a token is told from the page that a person sees', () => {
  expect(isSilentAnswer({ pathname: '/tab/auth-end', hash: '#code=1&state=2' }, true)).toBe(true);
  expect(isSilentAnswer({ pathname: '/tab/auth-end', hash: '#code=1&state=2' }, false)).toBe(false);
  expect(isSilentAnswer({ pathname: '/tab/calendar', hash: '#code=1' }, true)).toBe(false);
});
