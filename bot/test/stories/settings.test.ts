import * as v from 'valibot';
import { ChangeAnswer, ItemToEdit } from '../../src/contract/changes';
import { Me } from '../../src/contract/me';
import { ChannelView, Members, PostsPreview } from '../../src/contract/settings';
import { SettingsAsWritten } from '../../src/network/settings';
import { member, type TeamsMember } from '../connector/inventedTeam';
import { beginStory, type Story, useStorage } from './app';

const storage = useStorage();
let story: Story;
const aino = member('aino');
const sylvi = member('sylvi');

/** Aino added the app, so that she is a coordinator. The webinar of 14 April is told of a week before, at nine. */
const begin = async (now: string) => {
  story = await beginStory({ storage: storage(), now });
  await story.install();
};
afterEach(() => story.end());

const open = async () => {
  const { body } = await story.ask('/api/items/settings/kaselo', { as: aino });
  const { value, version } = v.parse(ItemToEdit, body);
  return { settings: v.parse(SettingsAsWritten, value), version };
};
const save = async (change: (settings: SettingsAsWritten) => SettingsAsWritten) => {
  const { settings, version } = await open();
  const edits = [{ kind: 'settings', id: 'kaselo', base: version, value: change(settings) }];
  return v.parse(ChangeAnswer, (await story.ask('/api/changes', { as: aino, method: 'PUT', body: { edits } })).body);
};
const withRules = (rules: Partial<SettingsAsWritten['rules']>) =>
  save((settings) => ({ ...settings, rules: { ...settings.rules, ...rules } }));
const postsUntil = async (time: string, kind: string) =>
  (await story.until(time)).filter(({ subject, outcome }) => subject.kind === kind && outcome !== 'obsolete').map(({ id }) => id);

describe('Who changes when reminders come', () => {
  test('finds the next one at the new time, and not at the old one', async () => {
    await begin('2021-04-12T08:55');
    expect(await withRules({ reminderTime: '10:30' })).toMatchObject({ outcome: 'saved' });
    expect(await postsUntil('2021-04-13T09:30', 'day-before')).toEqual([]);
    expect(await postsUntil('2021-04-13T11:00', 'day-before')).toHaveLength(1);
  });

  test('after it has gone out hears nothing twice', async () => {
    await begin('2021-04-12T08:55');
    expect(await postsUntil('2021-04-13T09:30', 'day-before')).toHaveLength(1);
    await withRules({ reminderTime: '11:00' });
    await story.app().heal();
    expect(await postsUntil('2021-04-14T10:00', 'day-before')).toEqual([]);
  });

  test('and changes their mind has the old time back', async () => {
    await begin('2021-04-12T08:55');
    const answer = await withRules({ reminderTime: '10:30' });
    const change = answer.outcome === 'saved' ? answer.change : '';
    await story.pass(10 * 60_000);
    await story.ask(`/api/changes/${change}/undo`, { as: aino, method: 'PUT', body: {} });
    expect((await open()).settings.rules.reminderTime).toBe('09:00');
    expect(await postsUntil('2021-04-13T09:30', 'day-before')).toHaveLength(1);
  });

  test('and sends it twice has changed it once', async () => {
    await begin('2021-04-12T08:55');
    const { settings, version } = await open();
    const value = { ...settings, rules: { ...settings.rules, reminderTime: '10:30' } };
    const send = async () =>
      (
        await story.ask('/api/changes', {
          as: aino,
          method: 'PUT',
          body: { edits: [{ kind: 'settings', id: 'kaselo', base: version, value }] },
        })
      ).body;
    expect(await send()).toMatchObject({ outcome: 'saved' });
    expect(await send()).toEqual({ outcome: 'unchanged' });
  });
});

test('In quiet hours nothing is posted: the reminder of a morning comes when they end', async () => {
  await begin('2021-04-12T08:55');
  await withRules({ quietHours: { from: '18:00', to: '11:30' } });
  expect(await postsUntil('2021-04-14T11:15', 'on-the-day')).toEqual([]);
  expect(await postsUntil('2021-04-14T11:35', 'on-the-day')).toHaveLength(1);
});

test('The month’s digest stays away when it is switched off and comes back when it is switched on', async () => {
  await begin('2021-03-15T08:55');
  await withRules({ digest: false });
  expect(await postsUntil('2021-04-15T12:00', 'digest')).toEqual([]);
  await withRules({ digest: true, digestTime: '10:00' });
  expect(await postsUntil('2021-05-03T09:30', 'digest')).toEqual([]);
  expect(await postsUntil('2021-05-03T10:30', 'digest')).toHaveLength(1);
  expect(await postsUntil('2021-06-01T10:30', 'digest')).toHaveLength(1);
});

test('A round keeps the days that it was opened with, and the next one has the new ones', async () => {
  await begin('2021-04-12T08:55');
  await story.until('2021-04-14T15:00');
  await withRules({ followUpDays: 3 });
  await story.until('2021-04-20T12:00');
  await story.ask('/api/me/organisation', { as: sylvi, method: 'PUT', body: { organisation: 'ohjaamo-kotka' } });
  const { status } = await story.ask('/api/follow-ups/2021-04-14-kaselo-webinaari/answer', {
    as: sylvi,
    method: 'PUT',
    body: { outcome: 'Yksi lause' },
  });
  expect(status).toBe(200);
});

test('Before anything is saved the secretary sees what the next thirty days would bring, and nothing is kept of it', async () => {
  await begin('2021-04-12T08:55');
  const { settings } = await open();
  const rules = { ...settings.rules, reminderTime: '10:30', digest: false };
  const { body } = await story.ask('/api/settings/preview', { as: aino, method: 'PUT', body: { ...settings, rules } });
  const preview = v.parse(PostsPreview, body);
  expect(preview.posts).toContainEqual(
    expect.objectContaining({ kind: 'Muistutus edellisenä työpäivänä', due: 'ti 13.4. klo 10.30', fresh: true }),
  );
  expect(preview.posts).toContainEqual(expect.objectContaining({ due: 'ke 14.4. klo 11.00', fresh: false }));
  expect(preview.dropped).toContainEqual(expect.objectContaining({ title: 'Toukokuu 2021', kind: 'Kuukauden kooste' }));
  expect((await open()).settings).toEqual(settings);
});

test('Somebody whom the settings name may run the network as long as they are in the channel', async () => {
  await begin('2021-04-12T08:55');
  const status = async (who: TeamsMember) => (await story.ask('/api/deliveries', { as: who })).status;
  expect(await status(sylvi)).toBe(403);
  await save((settings) => ({ ...settings, coordinators: [{ tenantId: sylvi.tenantId, objectId: sylvi.objectId }] }));
  expect(await status(sylvi)).toBe(200);
  story.connector.board.members = story.connector.board.members.filter(({ id }) => id !== sylvi.id);
  await story.pass(6 * 60_000);
  expect(await status(sylvi)).toBe(403);
});

test('The secretary says for whom somebody speaks, and they are asked no more', async () => {
  await begin('2021-04-12T08:55');
  const list = async () => v.parse(Members, (await story.ask('/api/members', { as: aino })).body).people;
  const one = (await list()).find(({ objectId }) => objectId === sylvi.objectId);
  expect(one).toMatchObject({ name: sylvi.name, role: 'member', always: false });
  expect((await list()).find(({ objectId }) => objectId === aino.objectId)).toMatchObject({ role: 'coordinator', always: true });
  await story.ask(`/api/members/${one?.id}`, { as: aino, method: 'PUT', body: { organisation: 'ohjaamo-kotka' } });
  expect(v.parse(Me, (await story.ask('/api/me', { as: sylvi })).body).organisation?.name).toBe('Ohjaamo Kotka');
  await story.ask(`/api/members/${one?.id}`, { as: aino, method: 'PUT', body: { organisation: null } });
  expect(v.parse(Me, (await story.ask('/api/me', { as: sylvi })).body).organisation).toBeUndefined();
});

test('Somebody who is not in the channel speaks for nobody', async () => {
  await begin('2021-04-12T08:55');
  const body = { organisation: 'ohjaamo-kotka' };
  const answers = await Promise.all(
    [`${aino.tenantId}_ei-kukaan`, 'ei_mitaan_jarkevaa', 'x'].map((id) =>
      story.ask(`/api/members/${id}`, { as: aino, method: 'PUT', body }),
    ),
  );
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
  expect(await story.rows('member~')).toEqual([]);
});

test('The secretary sees where the bot speaks and who added it', async () => {
  await begin('2021-04-12T08:55');
  expect(v.parse(ChannelView, (await story.ask('/api/settings/channel', { as: aino })).body)).toEqual({
    state: 'bound',
    since: 'ma 12.4. klo 8.55',
    installer: aino.name,
  });
});
