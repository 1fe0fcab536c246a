import { UnsecuredJWT } from 'jose';
import { coffeeChannel, eventsChannel, inventedTeam, member } from '../connector/inventedTeam';
import { latest, wordsOf } from '../connector/messages';
import { sendActivity } from '../connector/sendActivity';
import { teamsActivities } from '../connector/teamsActivities';
import { beginStory, type Story, useStorage } from '../stories/app';
import { shownBy, someMessage, webinar } from '../stories/reading';
import { botToken, type Issuer, identity, startIssuer, tokenIssuer } from './issuer';

const storage = useStorage();
let issuer: Issuer;
let story: Story;
let printed: jest.SpyInstance;

/** The whole bot as it stands in Azure, but that somebody on loopback vouches for what Teams sends. */
beforeAll(async () => {
  // The Bot Framework prints what it thinks of a token; what of it may be printed is checked at the end.
  printed = jest.spyOn(console, 'error').mockImplementation(() => {});
  issuer = await startIssuer();
  story = await beginStory({
    storage: storage(),
    now: '2021-04-14T15:00',
    guards: { identity, issuer: issuer.vouching, tenants: [inventedTeam.tenantId] },
  });
  expect(await send(story.teams().appAdded(member('aino'), { selected: eventsChannel }))).toMatchObject({ status: 200 });
  await story.connector.until(() => story.connector.posts().length > 0);
});
afterAll(async () => {
  await story.end();
  await issuer.stop();
  printed.mockRestore();
});

const right = () => issuer.token(story.connector.url);
const send = async (activity: object, token?: string) => sendActivity(story.url(), activity, token ?? (await right()));

const answering = () => story.teams().press(member('eino'), someMessage, 'followUp.answer', { round: webinar, outcome: 'Hyvä' });
const stored = async () => (await Promise.all(['answer~', 'draft~', 'member~', 'update~'].map((rows) => story.rows(rows)))).flat();

/** Sends what would be an answer, and a question in the channel, and sees that nothing comes of either. */
const nothingHappens = async (token: string | undefined, change: object = {}) => {
  const [posts, requests] = [story.connector.posts().length, story.connector.requests().length];
  const statuses: number[] = [];
  for (const activity of [answering(), story.teams().mention(member('eino'), 'apua', { channel: coffeeChannel })]) {
    const { status, body } = await sendActivity(story.url(), { ...activity, ...change }, token);
    expect(body).toBeUndefined();
    statuses.push(status);
  }
  expect([story.connector.posts().length, story.connector.requests().length]).toEqual([posts, requests]);
  expect(await stored()).toEqual([]);
  return statuses;
};

test('What Teams sends with the right token is taken and answered, and the bot proves itself in return', async () => {
  const before = story.connector.posts().length;
  expect(await send(story.teams().mention(member('eino'), 'apua', { channel: coffeeChannel }))).toMatchObject({ status: 200 });
  const [answer] = story.connector.posts().slice(before);
  expect(answer === undefined ? '' : wordsOf(latest(answer))).toContain('Näin voit kysyä');
  expect(shownBy(await send(story.teams().press(member('eino'), someMessage, 'help')))).toContain('Näin voit kysyä');
});

const inSeconds = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;
const changedSignature = (token: string) => `${token.slice(0, -8)}${token.endsWith('AAAAAAAA') ? 'BBBBBBBB' : 'AAAAAAAA'}`;

test.each<[string, () => Promise<string | undefined>]>([
  ['no token', async () => undefined],
  ['a word for a token', async () => 'apua'],
  ['three words for a token', async () => 'a.b.c'],
  ['a signature that was changed', async () => changedSignature(await right())],
  [
    'a claim that was changed after signing',
    async () => (await right()).replace(/\.[^.]+\./, `.${Buffer.from('{"iss":"x"}').toString('base64url')}.`),
  ],
  ['another app’s token', () => issuer.token(story.connector.url, { claims: { aud: '00000000-0000-4000-8000-0000000000ff' } })],
  ['a token for nobody', () => issuer.token(story.connector.url, { claims: { aud: '' } })],
  ['another issuer’s token', () => issuer.token(story.connector.url, { claims: { iss: 'https://api.botframework.com' } })],
  [
    'an emulator’s issuer in its token',
    () =>
      issuer.token(story.connector.url, {
        claims: { iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/', ver: '1.0', appid: 'somebody-else' },
      }),
  ],
  ['a token that has expired', () => issuer.token(story.connector.url, { claims: { exp: inSeconds(-3600) } })],
  ['a token that is not valid yet', () => issuer.token(story.connector.url, { claims: { nbf: inSeconds(3600) } })],
  ['a token by a key that nobody published', async () => issuer.token(story.connector.url, { key: await issuer.secretKey() })],
  [
    'a token by such a key under a published name',
    async () => issuer.token(story.connector.url, { key: await issuer.secretKey(), kid: JSON.parse(headerOf(await right())).kid }),
  ],
  [
    'a token without a signature',
    async () =>
      new UnsecuredJWT({ serviceurl: story.connector.url })
        .setIssuer(tokenIssuer)
        .setAudience(identity.appId)
        .setExpirationTime('1h')
        .encode(),
  ],
  ['a token for another service address', () => issuer.token('https://smba.trafficmanager.net/emea/')],
  ['a token for no service address', () => issuer.token(story.connector.url, { claims: { serviceurl: undefined } })],
])('With %s nothing happens', async (_what, token) => {
  expect(await nothingHappens(await token())).toEqual([401, 401]);
});

const headerOf = (token: string) => Buffer.from(token.split('.')[0] ?? '', 'base64url').toString();

test.each(['emulator', 'directline', 'AseChannel', '', undefined])(
  'From the channel %s, which is not Teams, nothing is taken',
  async (channelId) => {
    expect(await nothingHappens(await right(), { channelId })).toEqual([401, 401]);
  },
);

test.each<[string, string | undefined]>([
  ['another', 'https://kuka.example.org/'],
  ['an empty', ''],
  ['no', undefined],
])('To %s service address nothing is sent, whatever the token says', async (_what, serviceUrl) => {
  const requests = story.connector.requests().length;
  for (const token of [await right(), await issuer.token(serviceUrl ?? '')]) {
    const { status } = await sendActivity(story.url(), { ...answering(), serviceUrl }, token);
    expect([200, 401]).toContain(status);
  }
  expect(story.connector.requests()).toHaveLength(requests);
  expect(await stored()).toEqual([]);
});

test('A key that is rotated: the new one is taken as soon as the keys are read again, and the old one no more', async () => {
  const old = await right();
  await issuer.rotate();
  const hour = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 61 * 60_000);
  const later = await issuer.token(story.connector.url);
  const read = issuer.reads();
  const taken = await sendActivity(story.url(), story.teams().press(member('eino'), someMessage, 'help'), later);
  const refused = await sendActivity(story.url(), story.teams().press(member('eino'), someMessage, 'help'), old);
  hour.mockRestore();
  expect([taken.status, refused.status]).toEqual([200, 401]);
  expect(issuer.reads()).toBeGreaterThan(read);
});

test('When the keys cannot be read, that is our trouble: nothing is taken, and the log tells', async () => {
  issuer.breakDown(true);
  const days = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 50 * 3_600_000);
  const said = story.said.length;
  const statuses = await nothingHappens(await issuer.token(story.connector.url));
  days.mockRestore();
  issuer.breakDown(false);
  expect(statuses).toEqual([503, 503]);
  expect(story.said.slice(said)).toMatchObject([{ level: 'error' }, { level: 'error' }]);
});

describe('Another tenant’s team', () => {
  const elsewhere = { ...inventedTeam, id: '19:vieras-tiimi@thread.tacv2', tenantId: '11111111-1111-4111-8111-111111111111' };
  const vieras = () => teamsActivities({ serviceUrl: story.connector.url, team: elsewhere });

  test('is not served, though its token is right: not bound, not answered, and the log says why', async () => {
    const [posts, said] = [story.connector.posts().length, story.said.length];
    const activities = [
      vieras().appAdded(member('sylvi')),
      vieras().mention(member('sylvi'), 'apua'),
      vieras().chat(member('sylvi'), 'apua'),
      vieras().press(member('sylvi'), someMessage, 'followUp.answer', { round: webinar, outcome: 'Hyvä' }),
    ];
    for (const activity of activities) expect(await send(activity)).toEqual({ status: 403, body: undefined });
    expect(story.connector.posts()).toHaveLength(posts);
    expect(await stored()).toEqual([]);
    expect(story.said.slice(said).map(({ fields }) => fields.why)).toEqual(activities.map(() => 'another tenant'));
  });

  test('cannot hide behind ours: every tenant that an activity names must be ours, and one must be named', async () => {
    const ours = answering();
    for (const change of [
      { channelData: { tenant: { id: elsewhere.tenantId } } },
      { conversation: { id: eventsChannel, tenantId: elsewhere.tenantId } },
      { channelData: {}, conversation: { id: eventsChannel } },
      { channelData: 'tiimi' },
      { channelData: { tenant: { id: 7 } } },
    ])
      expect(await send({ ...ours, ...change })).toMatchObject({ status: 403 });
    expect(await stored()).toEqual([]);
  });

  test('is served where the settings list it', async () => {
    const both = await beginStory({
      storage: storage(),
      now: '2021-04-14T15:00',
      guards: { identity, issuer: issuer.vouching, tenants: [inventedTeam.tenantId, elsewhere.tenantId] },
    });
    const { url } = both.connector;
    const sent = teamsActivities({ serviceUrl: url, team: elsewhere }).chat(member('sylvi'), 'apua');
    const { status } = await sendActivity(both.url(), sent, await issuer.token(url));
    await both.end();
    expect(status).toBe(200);
  });
});

test('Of all that was refused neither the log nor what the Bot Framework prints holds a token or a secret', async () => {
  const written = [...story.said.map((each) => JSON.stringify(each)), ...printed.mock.calls.map((call) => call.map(String).join(' '))].join(
    '\n',
  );
  expect(written).not.toMatch(/eyJ[\w-]{10,}/);
  expect(written).not.toContain(identity.password);
  expect(written).not.toContain(botToken);
});
