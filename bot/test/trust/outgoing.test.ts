import { connectTeams } from '../../src/edges/teams/connection';
import { isLoopback, isMicrosoftService } from '../../src/edges/teams/serviceAddresses';
import { member } from '../connector/inventedTeam';
import { beginStory, type Story, useStorage } from '../stories/app';
import { identity } from './issuer';

const storage = useStorage();

const microsofts = [
  'https://smba.trafficmanager.net/emea/',
  'https://smba.trafficmanager.net/teams/',
  'https://europe.botframework.com/',
  'https://smba.infra.gcc.teams.microsoft.com/gcc/',
];
const others = [
  'http://smba.trafficmanager.net/emea/',
  'https://smba.trafficmanager.net.example.org/emea/',
  'https://smba.trafficmanager.net@example.org/emea/',
  'https://example.org/smba.trafficmanager.net/',
  'https://evilbotframework.com/',
  'https://botframework.com.example.org/',
  'http://169.254.169.254/metadata/identity/oauth2/token',
  'file:///etc/passwd',
  'smba.trafficmanager.net',
  '',
];
const loopbacks = ['http://127.0.0.1:3978/', 'http://localhost:56150/_connector', 'http://[::1]:80/'];
const beyondLoopback = [
  'htp://127.0.0.1:3978/',
  'http://127.0.0.1.example.org/',
  'http://localhost.example.org/',
  'http://0.0.0.0/',
  'http://10.0.0.1/',
  ...microsofts,
];

test('In Azure the bot speaks to the addresses that Microsoft documents for Teams, and to nobody else', async () => {
  expect(microsofts.filter((url) => !isMicrosoftService(url))).toEqual([]);
  const teams = connectTeams(identity, isMicrosoftService);
  for (const url of [...others, ...loopbacks]) {
    expect([url, isMicrosoftService(url)]).toEqual([url, false]);
    await expect(teams.connect(url)).rejects.toThrow('not trusted');
  }
});

test('On a desk it speaks to this machine, and to nobody else', async () => {
  expect(loopbacks.filter((url) => !isLoopback(url))).toEqual([]);
  const teams = connectTeams(undefined, isLoopback);
  for (const url of beyondLoopback) {
    expect([url, isLoopback(url)]).toEqual([url, false]);
    await expect(teams.connect(url)).rejects.toThrow('not trusted');
  }
});

describe('Somebody who names an address of their own', () => {
  let story: Story;
  beforeAll(async () => {
    story = await beginStory({ storage: storage(), now: '2021-04-13T08:55' });
    await story.install();
  });
  afterAll(() => story.end());

  test.each(others)('%s: it is neither answered nor remembered, and the network posts where it did', async (serviceUrl) => {
    const fetched = jest.spyOn(globalThis, 'fetch');
    const teams = story.teams('fi-FI', serviceUrl);
    for (const activity of [teams.mention(member('aino'), 'apua'), teams.appAdded(member('eino')), teams.chat(member('aino'), 'apua')])
      expect((await story.send(activity)).status).toBeLessThan(500);
    const asked = fetched.mock.calls.map(([address]) => new URL(String(address)).origin);
    fetched.mockRestore();
    expect(new Set(asked)).toEqual(new Set([story.url()]));
    const stored = JSON.stringify(await story.rows(''));
    expect(stored).toContain(story.connector.url);
    if (serviceUrl !== '') expect(stored).not.toContain(serviceUrl);
  });

  test('The reminders go on to where they went', async () => {
    const before = story.connector.posts().length;
    await story.until('2021-04-13T09:05');
    expect(story.connector.posts().length).toBeGreaterThan(before);
  });
});
