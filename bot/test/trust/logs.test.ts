import { pinoLog } from '../../src/kit/pinoLog';
import { newMessages } from '../connector/faults';
import { coffeeChannel, inventedMembers, member } from '../connector/inventedTeam';
import { sendActivity } from '../connector/sendActivity';
import { beginStory, realContent, type Story, stranger, tokenOf, useStorage } from '../stories/app';
import { someMessage, webinar } from '../stories/reading';
import { botToken, type Issuer, identity, startIssuer } from './issuer';

const storage = useStorage();
const lines: string[] = [];
const text = 'Sanoin luottamuksella tämän lauseen';
let issuer: Issuer;
let story: Story;
let printed: jest.SpyInstance[];

beforeAll(async () => {
  // What is printed by others than our log is looked at as well.
  printed = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) =>
    jest.spyOn(console, level).mockImplementation((...said) => void lines.push(said.map(String).join(' '))),
  );
  issuer = await startIssuer();
  story = await beginStory({
    storage: storage(),
    now: '2021-04-13T08:55',
    guards: {
      identity,
      issuer: issuer.vouching,
      tenants: [identity.tenantId],
      log: pinoLog('debug', { out: { write: (line) => void lines.push(line) } }),
    },
  });
});
afterAll(async () => {
  await story.end();
  await issuer.stop();
  for (const spy of printed) spy.mockRestore();
});

const send = async (activity: object) => sendActivity(story.url(), activity, await issuer.token(story.connector.url));
const put = (path: string, body: unknown, as = member('eino')) => story.ask(path, { as, method: 'PUT', body });

/** A week in which people ask, answer and err, Teams is away and storage has doubts. */
const live = async () => {
  await send(story.teams().appAdded(member('aino')));
  await story.until('2021-04-14T15:00');
  await send(story.teams().mention(member('eino'), `apua ${text}`, { channel: coffeeChannel }));
  await send(story.teams().press(member('eino'), someMessage, 'followUp.answer', { round: webinar, outcome: text }));
  await send(story.teams().press(member('sylvi'), someMessage, text, { outcome: text }));
  await send(story.teams().press(stranger, someMessage, 'followUp.answer', { round: webinar, outcome: text }));
  await send({ ...story.teams().mention(member('eino'), text), conversation: text });
  await send({ ...story.teams().mention(member('eino'), text), channelData: { tenant: { id: text } } });
  await sendActivity(story.url(), story.teams().mention(member('eino'), text), 'a.b.c');
  await send(story.teams().chat(member('eino'), `siirrä webinaari ${text}`));
  await send(story.teams().press(member('eino'), someMessage, 'proposal.send', { text }));
  await send(story.teams().press(member('eino'), someMessage, 'me.save', { nudges: text, organisation: text }));
  await send(story.teams().press(member('eino'), someMessage, 'status.save', { month: text, was: text, [`text_${text}`]: text }));
  await send(story.teams().press(member('aino'), someMessage, 'chat.create', { id: text, title: text, day: text, place: text }));
  await send(story.teams().press(member('aino'), someMessage, 'chat.create', { id: 'keksitty', title: text, day: '2021-05-05' }));
  await send(story.teams().lookFor(member('eino'), 'search', text, { channel: coffeeChannel }));
  await send(story.teams().pasteLink(member('eino'), `https://kaselo.example.org/tab/calendar/${encodeURIComponent(text)}`));
  await put('/api/strategy/versions', { version: text, note: text }, member('aino'));
  await put('/api/setup/content', { content: 'file', yaml: `id: [${text}` }, member('aino'));
  await put(`/api/events/${webinar}/reminder`, { dayBefore: text });
  await put(`/api/proposals/${encodeURIComponent(text)}/settle`, {}, member('aino'));
  await put(`/api/follow-ups/${webinar}/answer`, { outcome: text });
  await put(`/api/follow-ups/${webinar}/draft`, { outcome: text });
  await put(`/api/follow-ups/${webinar}/answer`, `{"outcome": "${text}`);
  await put('/api/me/organisation', { organisation: text });
  await put('/api/changes', { edits: [{ kind: 'event', id: text, value: { title: text } }] }, member('aino'));
  await put('/api/content/preview', { yaml: `id: [${text}` }, member('aino'));
  await put('/api/calendar/import/preview', { ics: text }, member('aino'));
  await story.ask(`/api/search?q=${encodeURIComponent(text)}`, { as: member('eino') });
  await story.ask(`/api/follow-ups/${encodeURIComponent(text)}`, { as: member('eino') });
  await story.ask('/calendar/salainen-osoite-kalenteriin.ics');
  story.connector.goesWrong(
    { kind: 'answer', accepted: false, answer: { status: 500, body: { error: { code: 'X', message: 'away' } } } },
    newMessages,
    5,
  );
  await send(story.teams().mention(member('eino'), `kalenteri ${text}`, { channel: coffeeChannel }));
  story.connector.goesWrong({ kind: 'reset', accepted: false }, ({ path }) => path.includes('members'), 20);
  await story.pass(10 * 60_000);
  await story.ask('/api/overview', { as: member('aino') });
  story.connector.recover();
  await story.until('2021-04-21T09:00');
};

test('A week’s log tells much, and in none of it is a token, a secret, a name, an address or a text that somebody wrote', async () => {
  await live();
  const log = lines.join('\n');
  expect(lines.length).toBeGreaterThan(5);
  expect(log).toContain('an activity was refused');
  expect(log).not.toContain('luottamuksella');
  expect(log).not.toMatch(/eyJ[\w-]{10,}/);
  for (const secret of [identity.password ?? '', botToken, 'salainen-osoite', tokenOf(member('eino'))]) expect(log).not.toContain(secret);
  for (const { name, email, userPrincipalName } of [...inventedMembers, stranger]) {
    expect(log).not.toContain(name);
    expect(log).not.toContain(email);
    expect(log).not.toContain(userPrincipalName);
  }
  const { organisations } = realContent;
  for (const { name } of organisations) expect(log).not.toContain(`"${name}"`);
});
