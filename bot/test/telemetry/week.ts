import { newMessages, serverError, throttled } from '../connector/faults';
import { coffeeChannel, inventedMembers, member } from '../connector/inventedTeam';
import { realContent, type Story, stranger, tokenOf } from '../stories/app';
import { someMessage, webinar } from '../stories/reading';

/** What somebody wrote in confidence. */
export const confided = 'Sanoin luottamuksella tämän lauseen';

/** A week in which people ask, answer and err wherever they can, with one sentence in every place that takes one. */
export const liveAWeek = async (story: Story): Promise<void> => {
  const { ask, send, teams } = story;
  const put = (path: string, body: unknown, as = member('eino')) => ask(path, { as, method: 'PUT', body });
  await story.install();
  await story.until('2021-04-14T15:00');
  await send(teams().mention(member('eino'), `kalenteri ${confided}`, { channel: coffeeChannel }));
  await send(teams().press(member('eino'), someMessage, 'followUp.answer', { round: webinar, outcome: confided }));
  await send(teams().press(member('sylvi'), someMessage, confided, { outcome: confided }));
  await send(teams().press(stranger, someMessage, 'followUp.answer', { round: webinar, outcome: confided }));
  await send(teams().chat(member('eino'), `siirrä webinaari ${confided}`));
  await send(teams().press(member('eino'), someMessage, 'proposal.send', { text: confided }));
  await send(teams().press(member('aino'), someMessage, 'chat.create', { id: 'keksitty', title: confided, day: '2021-05-05' }));
  await send(teams().lookFor(member('eino'), 'search', confided, { channel: coffeeChannel }));
  await send(teams().lookFor(member('eino'), confided, confided, { channel: coffeeChannel }));
  await send(teams().pasteLink(member('eino'), `https://kaselo.example.org/tab/calendar/${encodeURIComponent(confided)}`));
  await put('/api/strategy/versions', { version: 1, note: confided }, member('aino'));
  await put('/api/me/organisation', { organisation: 'ohjaamo-kotka' });
  await put(`/api/follow-ups/${webinar}/answer`, { outcome: confided });
  await put(`/api/follow-ups/${webinar}/draft`, { outcome: confided });
  await put('/api/changes', { edits: [{ kind: 'event', id: confided, value: { title: confided } }] }, member('aino'));
  await put('/api/calendar/import/preview', { ics: confided }, member('aino'));
  await ask(`/api/search?q=${encodeURIComponent(confided)}`, { as: member('eino') });
  await ask(`/api/follow-ups/${encodeURIComponent(confided)}`, { as: member('eino') });
  await ask('/calendar/salainen-osoite-kalenteriin.ics');
  story.connector.goesWrong(serverError(500), newMessages, 2);
  await send(teams().mention(member('eino'), `mittarit ${confided}`, { channel: coffeeChannel }));
  story.connector.goesWrong(throttled(), newMessages, 3);
  await story.until('2021-04-21T09:00');
  await ask('/api/overview', { as: member('aino') });
  await story.app().tellHealth();
};

/** What of that week must be told to nobody who looks after the server: people, their words, secrets, and where somebody can be reached. */
export const secretsOfTheWeek = (story: Story): readonly string[] => [
  ...['luottamuksella', 'salainen-osoite', encodeURIComponent('luottamuksella tämän')],
  ...[...inventedMembers, stranger].flatMap((each) => [
    ...[each.name, each.email, each.userPrincipalName, each.objectId, each.id, tokenOf(each)],
  ]),
  ...realContent.organisations.map(({ name }) => `"${name}"`),
  ...realContent.events.map(({ title }) => title),
  ...[story.connector.url, coffeeChannel, 'SharedKey', 'AccountKey', 'PartitionKey='],
];
