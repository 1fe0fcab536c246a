import { connect } from 'node:net';
import { type Limits, usualLimits } from '../../src/edges/http/limits';
import { minutes, seconds } from '../../src/kit/clock';
import { coffeeChannel, member } from '../connector/inventedTeam';
import { beginStory, type Story, tokenOf, useStorage } from '../stories/app';
import { shownBy, someMessage, webinar } from '../stories/reading';

const storage = useStorage();

describe('Every answer', () => {
  let story: Story;
  beforeAll(async () => {
    story = await beginStory({ storage: storage(), now: '2021-04-14T15:00' });
    await story.install();
  });
  afterAll(() => story.end());

  const answerOf = (path: string, init: RequestInit = {}) => fetch(story.url() + path, { redirect: 'manual', ...init });
  const good = { headers: { Authorization: `Bearer ${tokenOf(member('eino'))}` } };

  test.each<[string, string, RequestInit]>([
    ['the tab', '/tab/', {}],
    ['a page of the tab', '/tab/calendar', {}],
    ['the way to the tab', '/', {}],
    ['a view', '/api/overview', good],
    ['a refusal', '/api/overview', {}],
    ['an activity that is none', '/api/messages', { method: 'POST', body: '{}' }],
    ['broken JSON', '/api/messages', { method: 'POST', body: '{', headers: { 'Content-Type': 'application/json' } }],
    ['a calendar that is not there', '/calendar/x.ics', {}],
    ['nothing at all', '/wp-login.php', {}],
    ['the sign-in', '/api/sign-in', {}],
    ['health', '/health', {}],
  ])('tells a browser to be strict: %s', async (_what, path, init) => {
    const { headers } = await answerOf(path, init);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
    expect(headers.get('permissions-policy')).toContain('camera=()');
    expect(headers.get('content-security-policy')).toContain('frame-ancestors');
    for (const telling of ['server', 'x-powered-by', 'access-control-allow-origin']) expect(headers.get(telling)).toBeNull();
  });

  test.each([
    ['a zero byte', 'x%00.js', 404],
    ['something under a file', 'package.json/x.js', 404],
    ['a name longer than any', `${'a'.repeat(300)}.js`, 404],
    ['half a letter', '%E0%A4%A.js', 404],
    ['a file outside, and shows the tab', '..%2f..%2fpackage.json', 200],
  ])('is no failure where somebody asks the tab for %s', async (_what, path, expected) => {
    const answer = await answerOf(`/tab/${path}`);
    expect([answer.status, (await answer.text()).includes('"workspaces"')]).toEqual([expected, false]);
    expect(story.said.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('The tab runs scripts of its own alone, and only Teams shows it in a frame', async () => {
    const policy = new Map(
      String((await answerOf('/tab/')).headers.get('content-security-policy'))
        .split('; ')
        .map((each) => [each.split(' ')[0], each.split(' ').slice(1)]),
    );
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('script-src')).toEqual(["'self'"]);
    expect(policy.get('object-src')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
    expect(policy.get('frame-ancestors')).toEqual([
      "'self'",
      'https://teams.microsoft.com',
      'https://*.teams.microsoft.com',
      'https://*.cloud.microsoft',
    ]);
    expect((await answerOf('/api/overview', good)).headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  /** What comes back for bytes that no browser sends; rejects when nothing comes for ten seconds. */
  const answerToBytes = (bytes: string) =>
    new Promise<string>((resolve, reject) => {
      const socket = connect(Number(new URL(story.url()).port), '127.0.0.1', () => socket.write(bytes));
      let heard = '';
      socket.setTimeout(seconds(10), () => reject(new Error(`nothing came but '${heard}'`)));
      socket.on('data', (chunk) => {
        heard += String(chunk);
      });
      socket.on('error', () => resolve(heard));
      socket.on('close', () => resolve(heard));
    });

  test.each([
    ['headers of 20 KB', `GET /live HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`, '431'],
    ['no HTTP', 'EHLO kaselo\r\n\r\n', '400'],
    ['two lengths', 'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 5\r\n\r\n{}', '400'],
    [
      'a length beside chunks',
      'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      '400',
    ],
  ])('To %s there is a refusal and the line is closed', async (_what, bytes, status) => {
    expect(await answerToBytes(bytes)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect((await answerOf('/live')).status).toBe(200);
  });

  test('A body that is packed to look small is refused when it is large', async () => {
    const { gzipSync } = await import('node:zlib');
    const packed = gzipSync(Buffer.alloc(20_000_000, 'x'));
    const response = await answerOf('/api/messages', {
      method: 'POST',
      body: packed,
      headers: { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' },
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
  });
});

describe('Where people are counted', () => {
  const limits: Limits = {
    ...usualLimits,
    person: { burst: 5, perSecond: 1 },
    calendar: { burst: 3, perSecond: 1 },
    'sign-in': { burst: 4, perSecond: 1 },
    activity: { burst: 7, perSecond: 1 },
    page: { burst: 2, perSecond: 1 },
  };
  let story: Story;
  beforeEach(async () => {
    story = await beginStory({ storage: storage(), now: '2021-04-14T15:00', guards: { fairShare: { limits, proxy: 'app-service' } } });
    await story.install();
    await story.pass(minutes(10));
  });
  afterEach(() => story.end());

  const ask = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(story.url() + path, { headers: { 'X-Forwarded-For': '203.0.113.9:1', ...headers }, redirect: 'manual' });
    return { status: response.status, wait: response.headers.get('retry-after'), text: await response.text() };
  };
  const several = async (times: number, path: string, headers?: Record<string, string>) => {
    const statuses: number[] = [];
    for (let each = 0; each < times; each++) statuses.push((await ask(path, headers)).status);
    return statuses;
  };
  const as = (id: string, address = '203.0.113.9:1') => ({
    Authorization: `Bearer ${tokenOf(member(id))}`,
    'X-Forwarded-For': address,
  });

  test('a person who asks too much is told so and when to ask again, and nobody else is', async () => {
    expect(await several(7, '/api/me', as('eino'))).toEqual([200, 200, 200, 200, 200, 429, 429]);
    const refused = await ask('/api/me', as('eino'));
    expect(refused.wait).toBe('1');
    expect(JSON.parse(refused.text)).toEqual({
      refusal: 'too-many',
      message: 'Pyyntöjä tuli liian monta. Odota hetki ja yritä uudelleen.',
    });
    expect((await ask('/api/me', as('eino', '198.51.100.7:1'))).status).toBe(429);
    expect((await ask('/api/me', as('sylvi'))).status).toBe(200);
    story.clock.moveTo(story.clock.now() + seconds(2));
    expect((await ask('/api/me', as('eino'))).status).toBe(200);
  });

  test('the refusal is in the language that the person reads', async () => {
    await several(5, '/api/me', as('eino'));
    expect((await ask('/api/me?language=sv', as('eino'))).text).toContain('Vänta en stund');
  });

  test('whoever guesses at calendars or tokens is stopped soon, by their address', async () => {
    expect(await several(5, '/calendar/arvaus.ics')).toEqual([404, 404, 404, 429, 429]);
    expect((await ask('/calendar/arvaus.ics', { 'X-Forwarded-For': '198.51.100.7:1' })).status).toBe(404);
    expect((await ask('/calendar/arvaus.ics', { 'X-Forwarded-For': '198.51.100.66, 203.0.113.9:7' })).status).toBe(429);
    expect(await several(6, '/api/me', { Authorization: 'Bearer a.b.c' })).toEqual([401, 401, 401, 401, 429, 429]);
    expect((await ask('/api/me', as('eino'))).status).toBe(200);
  });

  test('the bot’s address is counted too, and a person who is let through elsewhere is heard', async () => {
    const statuses: number[] = [];
    for (let each = 0; each < 10; each++) statuses.push((await story.send(story.teams().chat(member('eino'), 'apua'))).status);
    expect(statuses.slice(-3)).toEqual([429, 429, 429]);
    expect((await ask('/api/me', as('sylvi'))).status).toBe(200);
  });

  test('a person who presses too much is told so, and one who writes too much is not answered, so that the channel stays readable', async () => {
    const pressed: string[] = [];
    for (let each = 0; each < 6; each++)
      pressed.push(shownBy(await story.send(story.teams().press(member('eino'), someMessage, 'help'))).slice(0, 20));
    expect(new Set(pressed.slice(0, 5))).not.toContain('Pyyntöjä tuli liian ');
    expect(pressed[5]).toBe('Pyyntöjä tuli liian ');
    story.clock.moveTo(story.clock.now() + minutes(1));
    const before = story.connector.posts().length;
    for (let each = 0; each < 6; each++) await story.send(story.teams().chat(member('eino'), 'apua'));
    expect(story.connector.posts().length - before).toBe(5);
  });

  test('a person who pastes more links than their share sees none of them unfold, and writes on undisturbed', async () => {
    const paste = async () => {
      const link = story
        .teams()
        .pasteLink(member('eino'), `https://kaselo.example.org/tab/calendar/${webinar}`, { channel: coffeeChannel });
      return JSON.stringify((await story.send(link)).body).includes('card.adaptive');
    };
    const unfolded: boolean[] = [];
    for (let each = 0; each < 7; each++) unfolded.push(await paste());
    expect(unfolded).toEqual([true, true, true, true, true, false, false]);
    story.clock.moveTo(story.clock.now() + seconds(2));
    expect(await paste()).toBe(true);
  });

  test('whoever looks after the server may ask how it is as often as they like', async () => {
    await several(5, '/tab/');
    expect((await ask('/tab/')).status).toBe(429);
    expect(new Set([...(await several(50, '/live')), ...(await several(50, '/health'))])).toEqual(new Set([200]));
  });
});
