import * as v from 'valibot';
import { FollowUps } from '../../src/contract/followUps';
import { askStatFin } from '../../src/edges/statistics/statFin';
import { seconds } from '../../src/kit/clock';
import { member, type TeamsMember } from '../connector/inventedTeam';
import { instantAt } from '../plan/helsinki';
import { education } from '../statistics/education';
import { startFakeStatFin } from '../statistics/fakeStatFin';
import { beginStory, type Story } from '../stories/app';
import { pressAlone } from '../stories/privately';
import { roundOf, webinar } from '../stories/reading';

export const [aino, eino, sylvi, lempi] = [member('aino'), member('eino'), member('sylvi'), member('lempi')];
const forum = '2021-04-15-ohjaustaverkossa-esittely';

/** What people wrote in it, each kind of thing once. */
export const written = {
  answer: 'Sovimme, että esimerkit kootaan yhteen',
  draft: 'Tämä jäi kesken',
  update: 'Keräämme esimerkit huhtikuussa',
  proposal: 'siirrä TNO-foorumi 2.6.',
} as const;

/** When the life ends, as a clock on a wall in Helsinki shows it. */
export const end = '2021-06-03T06:00';

/** A spring in which something of every kind that the product stores comes to be. */
export const liveOnce = async (storage: string): Promise<Story> => {
  const statFin = await startFakeStatFin({ '12bs': education });
  const statistics = askStatFin({ service: statFin.service, fetch, patience: 2000, pause: async () => {} });
  const story = await beginStory({ storage, now: '2021-04-13T08:55', statistics });
  const put = async (path: string, body: unknown, as: TeamsMember) => {
    const answer = await story.ask(`/api/${path}`, { as, method: 'PUT', body });
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  };
  await story.install();
  await pressAlone(story, sylvi, 'me.save', { nudges: 'true', dayBefore: 'true', organisation: 'lut-yliopisto' });
  await put(`events/${forum}/reminder`, { dayBefore: true, hourBefore: true }, sylvi);
  for (const who of [eino, lempi]) await put('me/organisation', { organisation: 'ohjaamo-kotka' }, who);
  await put('me/organisation', { organisation: 'kaakkois-suomen-ely-keskus' }, aino);
  await put('me/calendar-feed', {}, eino);
  await put('me/visit', {}, eino);
  await put(`events/${forum}/attendance`, { coming: 'yes' }, eino);
  await put(
    'actions/p1-toimenpide-kokemusten-jakaminen/updates/ensimmainen-kirjaus',
    { text: written.update, status: 'in-progress' },
    aino,
  );
  await put(
    'indicators/mittari-osaamistaso/values',
    { series: 'vktm', values: [{ region: 'kymenlaakso', period: '2024', value: 350 }] },
    aino,
  );
  await put('strategy/versions', { version: 1 }, aino);
  await story.until('2021-04-14T15:00');
  const { actions } = await roundOf(story, eino);
  const moved = actions.slice(0, 1).map(({ id }) => ({ action: id, status: 'in-progress' }));
  for (const outcome of ['Ensimmäinen ajatus', written.answer]) {
    await put(`follow-ups/${webinar}/answer`, { outcome, moved }, eino);
    await story.pass(seconds(1));
  }
  await put(`follow-ups/${webinar}/draft`, { outcome: written.draft, at: story.clock.now() }, sylvi);
  story.connector.board.members = story.connector.board.members.filter(({ id }) => id !== lempi.id);
  story.clock.moveTo(instantAt(end));
  await story.app().importStatistics();
  await statFin.stop();
  await story.app().forgetNightly();
  await pressAlone(story, eino, 'proposal.send', { text: written.proposal });
  const { rounds } = v.parse(FollowUps, (await story.ask('/api/follow-ups', { as: sylvi })).body);
  await put(`follow-ups/${rounds.at(-1)?.id}/draft`, { outcome: written.draft, at: story.clock.now() }, sylvi);
  return story;
};
