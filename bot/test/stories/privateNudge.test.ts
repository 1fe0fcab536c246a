import { member } from '../connector/inventedTeam';
import { beginStory, type Story, useStorage } from './app';
import { pressAlone, sentTo } from './privately';
import { posted, press, someMessage, webinar } from './reading';

const storage = useStorage();
let story: Story;

const [sylvi, eino, astrid, lempi] = [member('sylvi'), member('eino'), member('astrid'), member('lempi')];
const wishes = { nudges: 'true' };
const ask = (who: typeof sylvi, organisation: string) => pressAlone(story, who, 'me.save', { ...wishes, organisation });
const answer = (who: typeof sylvi) => press(story, who, someMessage, 'followUp.answer', { round: webinar, outcome: 'Sovimme jatkosta' });

/** The webinar is over and its round is open; it is nudged for on 21 April. */
beforeEach(async () => {
  story = await beginStory({ storage: storage(), now: '2021-04-13T08:55' });
  await story.install();
  await story.until('2021-04-14T15:00');
});
afterEach(() => story.end());

test('Beside the channel’s one nudge, those are nudged in private who wish it and whose organisation has not answered', async () => {
  await ask(sylvi, 'lut-yliopisto');
  await ask(eino, 'ohjaamo-kotka');
  await ask(astrid, 'ohjaamo-kotka');
  await answer(eino);
  await story.ask('/api/me/organisation', { as: lempi, method: 'PUT', body: { organisation: 'lut-yliopisto' } });
  await story.until('2021-04-28T12:00');
  expect(posted(story, 'Z~nudge')).toHaveLength(1);
  expect(sentTo(story, sylvi, 'private-nudge')).toHaveLength(1);
  for (const each of [eino, astrid, lempi]) expect(sentTo(story, each, 'private-nudge')).toEqual([]);
  expect(sentTo(story, sylvi, 'private-nudge')[0]).toContain('ei ole vielä vastannut. Yksi lause riittää.');
});

test('Somebody who has left the channel is not nudged any more, though the bot has a chat with them', async () => {
  await ask(sylvi, 'lut-yliopisto');
  story.connector.board.members = story.connector.board.members.filter(({ id }) => id !== sylvi.id);
  await story.until('2021-04-28T12:00');
  expect(posted(story, 'Z~nudge')).toHaveLength(1);
  expect(sentTo(story, sylvi, 'private-nudge')).toEqual([]);
});

test('Somebody who joins and allows it after the nudge causes no message to anybody', async () => {
  await ask(sylvi, 'lut-yliopisto');
  await story.until('2021-04-21T12:00');
  const before = story.connector.posts().length;
  await story.send(story.teams().memberAdded(member('aino'), eino));
  await ask(eino, 'ohjaamo-kotka');
  await story.app().heal();
  await story.until('2021-04-22T12:00');
  expect(
    story.connector
      .posts()
      .slice(before)
      .filter(({ place }) => place.startsWith('a:')),
  ).toEqual([]);
  expect(posted(story, 'Z~nudge')).toHaveLength(1);
});

test('A colleague’s answer in the last moment, while one’s quiet hours hold the nudge back, makes it needless', async () => {
  await pressAlone(story, sylvi, 'me.save', { ...wishes, organisation: 'ohjaamo-kotka', quietFrom: '20:00', quietTo: '12:00' });
  await story.ask('/api/me/organisation', { as: eino, method: 'PUT', body: { organisation: 'ohjaamo-kotka' } });
  await story.until('2021-04-21T11:00');
  await answer(eino);
  await story.until('2021-04-22T18:00');
  expect(sentTo(story, sylvi, 'private-nudge')).toEqual([]);
});

test('The button of the private nudge opens the form in the private chat, and the answer counts', async () => {
  await ask(sylvi, 'lut-yliopisto');
  await story.until('2021-04-21T12:00');
  expect(await pressAlone(story, sylvi, 'followUp.edit', { round: webinar })).toContain('Yksi lause riittää');
  expect(await pressAlone(story, sylvi, 'followUp.answer', { round: webinar, outcome: 'Sovimme jatkosta' })).toContain('Kiitos');
});
