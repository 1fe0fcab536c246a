import * as v from 'valibot';
import { endpoints } from '../../src/contract/endpoints';
import { EventId } from '../../src/kit/ids';
import type { NetworkContent } from '../../src/network/content';
import { rosterQuestions, serverError } from '../connector/faults';
import { member, type TeamsMember } from '../connector/inventedTeam';
import { beginStory, realContent, type Story, useStorage } from './app';
import { webinar } from './reading';

const storage = useStorage();
let story: Story;
const [aino, sylvi, eino] = [member('aino'), member('sylvi'), member('eino')];

const content: NetworkContent = {
  ...realContent,
  events: realContent.events.map((event) =>
    event.id === v.parse(EventId, webinar)
      ? {
          ...event,
          joinUrl: 'https://teams.example.org/join',
          agenda: '12.00 Avaus\n12.30 Puheenvuorot',
          materials: [{ title: 'Diat', url: 'https://example.org/diat' }],
        }
      : event,
  ),
};

beforeEach(async () => {
  story = await beginStory({ storage: storage(), now: '2021-04-13T08:55', content });
  await story.install();
});
afterEach(() => story.end());

const pageOf = async (as = sylvi, event = webinar, language = 'fi') => {
  const { status, body } = await story.ask(`/api/events/${event}?language=${language}`, { as });
  if (status !== 200) throw new Error(`The page answered ${status}: ${JSON.stringify(body)}`);
  return v.parse(endpoints.event.response, body);
};
const attend = (as: TeamsMember, coming: string, event = webinar) =>
  story.ask(`/api/events/${event}/attendance`, { as, method: 'PUT', body: { coming } });
const choose = (as: TeamsMember, organisation: string) => story.ask('/api/me/organisation', { as, method: 'PUT', body: { organisation } });
const emailOf = async (path: string, language = 'fi') =>
  v.parse(endpoints.eventEmail.response, (await story.ask(`/api/${path}/email?language=${language}`, { as: sylvi })).body);

test('An event’s page tells its agenda, materials, the reminders to come and the actions that it serves', async () => {
  const page = await pageOf();
  expect(page).toMatchObject({
    countdown: 'huomenna',
    near: false,
    agenda: '12.00 Avaus\n12.30 Puheenvuorot',
    materials: [{ title: 'Diat', url: 'https://example.org/diat' }],
    followUp: { state: 'coming', day: 'ke 14.4.', answered: 0, goodPractices: [] },
    actions: [{ status: 'not-started' }],
  });
  expect(page.posts.map(({ kind, state }) => [kind, state])).toEqual([
    ['Muistutus edellisenä työpäivänä', 'coming'],
    ['Muistutus samana päivänä', 'coming'],
    ['Seurantakysely', 'coming'],
    ['Muistutus seurantakyselystä', 'coming'],
  ]);
});

test('Once the reminder is in the channel, the page says that it arrived and when', async () => {
  await story.until('2021-04-13T09:05');
  const [first] = (await pageOf()).posts;
  expect(first).toMatchObject({ state: 'delivered' });
  expect(first?.when).toContain('ti 13.4. klo 9.0');
});

test('Everybody sees how many come and from where; only the secretariat sees who', async () => {
  await choose(eino, 'ohjaamo-kotka');
  await attend(eino, 'yes');
  await attend(sylvi, 'yes');
  await attend(aino, 'maybe');
  const seen = await pageOf(sylvi);
  expect(seen.attendance).toMatchObject({
    open: true,
    mine: 'yes',
    counts: { yes: 2, maybe: 1, no: 0 },
    organisations: [{ id: 'ohjaamo-kotka' }],
    withoutOrganisation: 1,
  });
  expect(seen.attendance?.people).toBeUndefined();
  expect(JSON.stringify(seen)).not.toContain(eino.name);
  const people = (await pageOf(aino)).attendance?.people ?? [];
  expect(people.map(({ name, organisation, coming }) => [name, organisation !== undefined, coming])).toEqual([
    [eino.name, true, 'yes'],
    [sylvi.name, false, 'yes'],
    [aino.name, false, 'maybe'],
  ]);
});

test('When Teams cannot be reached, the secretariat still sees how many come, without names', async () => {
  await attend(sylvi, 'yes');
  await story.ask('/api/me', { as: aino });
  story.connector.goesWrong(serverError(503), rosterQuestions, 100);
  expect((await pageOf(aino)).attendance?.people).toMatchObject([{ name: 'nimi ei tiedossa', coming: 'yes' }]);
});

test('Who says in the tab that they come is answered with the page as it stands then, and may change their mind', async () => {
  expect((await attend(sylvi, 'yes')).body).toMatchObject({ attendance: { mine: 'yes', counts: { yes: 1 } } });
  expect((await attend(sylvi, 'no')).body).toMatchObject({ attendance: { mine: 'no', counts: { yes: 0, no: 1 } } });
});

test.each([
  ['an event that there is not', 'ei-ole', { coming: 'yes' }, 404],
  ['an event that is over', '2021-02-04-eloliv', { coming: 'yes' }, 409],
  ['an answer that there is not', webinar, { coming: 'perhaps' }, 400],
])('Coming to %s is refused, and nothing is stored', async (_what, event, body, status) => {
  const answer = await story.ask(`/api/events/${event}/attendance`, { as: sylvi, method: 'PUT', body });
  expect(answer.status).toBe(status);
  expect(await story.rows('attendance~')).toEqual([]);
});

test('After the webinar nobody is asked any more, and the page tells who came, what was answered and the good practices', async () => {
  await attend(sylvi, 'yes');
  await story.until('2021-04-14T15:00');
  expect(await attend(eino, 'yes')).toMatchObject({ status: 409, body: { message: 'Tapahtuma on jo ohi.' } });
  await choose(eino, 'ohjaamo-kotka');
  const answer = { outcome: 'Yksi lause', goodPractice: 'Yhteinen päivystys' };
  await story.ask(`/api/follow-ups/${webinar}/answer`, { as: eino, method: 'PUT', body: answer });
  const page = await pageOf();
  expect(page.countdown).toBeUndefined();
  expect(page.attendance).toMatchObject({ open: false, mine: 'yes', counts: { yes: 1 } });
  expect(page.followUp).toMatchObject({
    state: 'open',
    day: 'ke 28.4.',
    answered: 1,
    mine: false,
    goodPractices: [{ text: 'Yhteinen päivystys' }],
  });
});

test('An hour before, one comes to the page to join', async () => {
  await story.until('2021-04-14T11:20');
  expect(await pageOf()).toMatchObject({ near: true, countdown: 'alkaa 40 minuutin päästä' });
  await story.until('2021-04-14T12:01');
  expect(await pageOf(sylvi, webinar, 'sv')).toMatchObject({ near: true, countdown: 'pågår nu' });
});

test('A deadline has nobody coming to it', async () => {
  const deadline = realContent.events.find(({ kind }) => kind === 'deadline');
  expect((await pageOf(sylvi, deadline?.id)).attendance).toBeUndefined();
});

test('An event of a series leads to the ones before and after it', async () => {
  const member = realContent.events.filter(({ series }) => series === 'eloliv');
  const pages = await Promise.all(member.map(({ id }) => pageOf(sylvi, id)));
  expect(pages.filter(({ previous }) => previous === undefined)).toHaveLength(1);
  expect(pages.filter(({ next }) => next === undefined)).toHaveLength(1);
});

test('The e-mail of a coming event is a reminder with its time, place, link, agenda and how to answer', async () => {
  const { subject, body } = await emailOf(`events/${webinar}`);
  expect(subject).toMatch(/^Muistutus: Yhteistyöllä kohti kestävää tulevaisuutta.*ke 14\.4\. klo 12\.00–14\.30$/);
  for (const said of [
    'Aika: ke 14.4. klo 12.00–14.30',
    'Paikka: Teams',
    'Liity: https://teams.example.org/join',
    'Ohjelma\n12.00 Avaus\n12.30 Puheenvuorot',
    '- Diat: https://example.org/diat',
    `Kerro, pääsetkö mukaan: https://kaselo.example.org/tab/calendar/${webinar}`,
    'Kaakkois-Suomen ELO-verkosto',
  ])
    expect(body).toContain(said);
  expect((await emailOf(`events/${webinar}`, 'sv')).subject).toMatch(/^Påminnelse: /);
});

test('A month is told by e-mail as the digest tells it: what is still ahead, with what has no day yet apart', async () => {
  const { subject, body } = await emailOf('calendar/months/2021-04');
  expect(subject).toBe('Huhtikuu 2021: kahdeksan tapahtumaa (KASELO)');
  for (const said of [
    'tässä ovat verkoston tapahtumat:\n- ke 14.4. klo 12.00–14.30: Yhteistyöllä kohti',
    '- pe 23.4., kellonaika avoin: ELOLIV-palaveri, Teams',
    'Päivä vielä avoin\n- ',
    'Lisää tietoa: https://kaselo.example.org/tab/calendar?month=2021-04&view=list',
    'Kaakkois-Suomen ELO-verkosto',
  ])
    expect(body).toContain(said);
  expect(body).not.toContain('pe 9.4.');
  expect((await emailOf('calendar/months/2021-01', 'en')).body).toContain('Thu 21 Jan, time open: ELOLIV');
  expect((await emailOf('calendar/months/2031-01')).body).toContain('ei ole tälle kuulle tapahtumia');
  expect((await story.ask('/api/calendar/months/2021-13/email', { as: sylvi })).status).toBe(400);
});

test('The e-mail of a round sums up what was answered', async () => {
  await story.until('2021-04-14T15:00');
  expect((await emailOf(`follow-ups/${webinar}`)).body).toContain('Vastauksia ei ole vielä.');
  await choose(eino, 'ohjaamo-kotka');
  const answer = { outcome: 'Sovimme ohjaushetken', goodPractice: 'Yhteinen päivystys', next: 'Ohjaamo kutsuu koolle' };
  await story.ask(`/api/follow-ups/${webinar}/answer`, { as: eino, method: 'PUT', body: answer });
  const { subject, body } = await emailOf(`follow-ups/${webinar}`, 'en');
  expect(subject).toMatch(/^Summary of the follow-up: /);
  for (const said of [
    '1/',
    'What came of it\n- Ohjaamo Kotka: Sovimme ohjaushetken',
    'Good practices\n- Ohjaamo Kotka: Yhteinen päivystys',
    'Next\n',
  ])
    expect(body).toContain(said);
});
