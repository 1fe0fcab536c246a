import * as v from 'valibot';
import { endpoints } from '../../src/contract/endpoints';
import { usualPersonal } from '../../src/network/personalSettings';
import { quarterly } from '../../src/network/postingRules';
import { member } from '../connector/inventedTeam';
import { beginStory, realContent, type Story, useStorage } from './app';
import { sentTo } from './privately';
import { webinar } from './reading';

const storage = useStorage();
let story: Story;

/** The week before the webinar, which is on Wednesday 14 April at noon. */
beforeEach(async () => {
  story = await beginStory({ storage: storage(), now: '2021-04-12T08:00' });
  await story.install();
});
afterEach(() => story.end());

const [aino, sylvi] = [member('aino'), member('sylvi')];
const settings = async (path = '/api/me/settings', body?: object) =>
  v.parse(
    endpoints.mySettings.response,
    (await story.ask(path, body === undefined ? { as: sylvi } : { as: sylvi, method: 'PUT', body })).body,
  );
const save = (body: object) => settings('/api/me/settings', body);
const stop = () => settings('/api/me/settings/stop', {});
const remind = async (body: object) => (await story.ask(`/api/events/${webinar}/reminder`, { as: sylvi, method: 'PUT', body })).body;
const wanted = { dayBefore: false, hourBefore: true };

test('Whoever wants to be reminded and has not said when is reminded the working day before, in the tab as on the card', async () => {
  const saved = await save({ wishes: { ...usualPersonal, private: { ...usualPersonal.private, reminders: true } } });
  expect(saved.wishes.remind).toEqual({ dayBefore: true, hourBefore: false });
});

test('A stop that is taken back is as if it had not been: what was asked for before it comes', async () => {
  expect(await remind(wanted)).toMatchObject(wanted);
  const before = await settings();
  expect((await stop()).stoppedAt).toBe(story.clock.now());
  expect(await remindedOf()).toMatchObject({ hourBefore: false });
  await save({ wishes: before.wishes, language: null, stoppedAt: before.stoppedAt ?? null });
  expect(await remindedOf()).toMatchObject(wanted);
  await story.until('2021-04-14T11:05');
  expect(sentTo(story, sylvi, 'own-reminder')).toHaveLength(1);
});

test('A second stop that is taken back leaves the first one standing', async () => {
  await remind(wanted);
  await stop();
  await story.pass(60_000);
  const before = await settings();
  await stop();
  await save({ wishes: before.wishes, stoppedAt: before.stoppedAt ?? null });
  await story.until('2021-04-14T11:05');
  expect(sentTo(story, sylvi, 'own-reminder')).toEqual([]);
});

test('Saving one’s wishes later does not bring back what was stopped', async () => {
  await remind(wanted);
  const { wishes } = await stop();
  await save({ wishes: { ...wishes, private: { ...wishes.private, nudges: true } } });
  await story.until('2021-04-14T11:05');
  expect(sentTo(story, sylvi, 'own-reminder')).toEqual([]);
});

test('The secretariat sees when the next round of questions would come before it is switched on', async () => {
  await story.until('2021-06-01T12:00');
  const item = v.parse(endpoints.item.response, (await story.ask(`/api/items/settings/${realContent.id}`, { as: aino })).body);
  const written = v.parse(v.looseObject({ rules: v.looseObject({}) }), item.value);
  const preview = async (rules: object) =>
    v
      .parse(
        endpoints.postsPreview.response,
        (await story.ask('/api/settings/preview', { as: aino, method: 'PUT', body: { ...written, rules: { ...written.rules, ...rules } } }))
          .body,
      )
      .posts.filter(({ kind }) => kind === 'Tilannekierros');
  expect(await preview({})).toEqual([]);
  expect(await preview({ statusRounds: quarterly })).toEqual([
    expect.objectContaining({ title: 'Kesäkuu 2021', due: 'ti 15.6. klo 9.00', fresh: true }),
  ]);
});

const remindedOf = async () => (await story.ask(`/api/events/${webinar}/reminder`, { as: sylvi })).body;
