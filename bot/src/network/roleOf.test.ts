import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minutes, seconds, settableClock } from '../kit/clock';
import { type Person, personKey } from '../kit/ids';
import { mustParse } from './mustParse';
import type { Binding, Network } from './network';
import { RosterUnreachable } from './ports';
import { rolesIn } from './roleOf';
import { firstSettings } from './settings';

const file = join(__dirname, '..', '..', 'test', 'content', 'invented.yaml');
const { id, frame, settings } = mustParse('invented.yaml', readFileSync(file, 'utf8'));

const aino: Person = { tenantId: 'home', objectId: 'aino' };
const eino: Person = { tenantId: 'home', objectId: 'eino' };
/** Somebody of another tenant who happens to have Aino's object id there. */
const otherAino: Person = { tenantId: 'elsewhere', objectId: 'aino' };

const networkIn = (channelId: string, more: Partial<Binding> = {}): Network => ({
  id,
  frame,
  settings: firstSettings(settings),
  binding: { teamId: 't', channelId, tenantId: 'home', serviceUrl: 'http://localhost/', botId: 'b', since: 0, installer: aino, ...more },
  calendarSecret: 's',
  createdAt: 0,
});
const network = networkIn('c');

const begin = (coordinators: readonly string[] = []) => {
  let machine = 0;
  const clock = settableClock(0, { now: () => machine });
  const teams = { asked: 0, down: false, people: [aino, eino] };
  const { roleOf, askAnew } = rolesIn({
    clock,
    coordinators: new Set(coordinators),
    known: () => undefined,
    isInRoster: async (_binding, person) => {
      teams.asked += 1;
      if (teams.down) throw new Error('Teams is away');
      return teams.people.some((each) => personKey(each) === personKey(person));
    },
  });
  const setBack = (milliseconds: number) => {
    machine -= milliseconds;
  };
  return { clock, setBack, teams, askAnew, roleOf: (person: Person, asked = network) => roleOf(asked, person) };
};

test('Somebody who is removed from the channel is out within five minutes, and not before Teams was asked again', async () => {
  const { clock, teams, roleOf } = begin();
  expect([await roleOf(aino), await roleOf(eino)]).toEqual(['coordinator', 'member']);
  teams.people = [];
  clock.moveTo(minutes(5) - 1);
  expect(await roleOf(eino)).toBe('member');
  clock.moveTo(minutes(5));
  expect([await roleOf(aino), await roleOf(eino)]).toEqual(['stranger', 'stranger']);
});

test('Once Teams has told that a team’s people have changed, whoever was removed is out at once, and who was added in', async () => {
  const { teams, roleOf, askAnew } = begin();
  const sylvi: Person = { tenantId: 'home', objectId: 'sylvi' };
  expect([await roleOf(eino), await roleOf(sylvi)]).toEqual(['member', 'stranger']);
  teams.people = [aino, sylvi];
  askAnew('another team');
  expect([await roleOf(eino), await roleOf(sylvi)]).toEqual(['member', 'stranger']);
  askAnew('t');
  expect([await roleOf(eino), await roleOf(sylvi)]).toEqual(['stranger', 'member']);
});

test('What Teams told just before its people changed is not remembered', async () => {
  const { teams, roleOf, askAnew } = begin();
  const asked = roleOf(eino);
  teams.people = [];
  askAnew('t');
  await asked;
  expect(await roleOf(eino)).toBe('stranger');
});

test('A clock that is set back an hour keeps nobody in who was removed', async () => {
  const { setBack, teams, roleOf } = begin();
  expect(await roleOf(eino)).toBe('member');
  teams.people = [];
  setBack(minutes(60));
  expect(await roleOf(eino)).toBe('stranger');
});

test('Somebody who was just added is in within half a minute', async () => {
  const { clock, teams, roleOf } = begin();
  teams.people = [];
  expect(await roleOf(eino)).toBe('stranger');
  teams.people = [eino];
  clock.moveTo(seconds(30));
  expect(await roleOf(eino)).toBe('member');
});

test('A person of another tenant with the same object id is somebody else, a coordinator’s too', async () => {
  const { clock, teams, roleOf } = begin(['aino']);
  expect(await roleOf(otherAino)).toBe('stranger');
  teams.people = [otherAino];
  clock.moveTo(seconds(30));
  expect(await roleOf(otherAino)).toBe('member');
  expect(await roleOf(aino)).toBe('coordinator');
});

test('What somebody is in one channel says nothing of another', async () => {
  const { teams, roleOf } = begin();
  expect(await roleOf(eino, networkIn('c'))).toBe('member');
  teams.people = [aino];
  expect(await roleOf(eino, networkIn('d'))).toBe('stranger');
  expect(await roleOf(eino, networkIn('c'))).toBe('member');
});

test('While Teams does not tell, those who are remembered are let in for as long as they are; of the others nothing is said', async () => {
  const { clock, teams, roleOf } = begin();
  await roleOf(eino);
  teams.down = true;
  clock.moveTo(minutes(4));
  expect(await roleOf(eino)).toBe('member');
  await expect(roleOf(aino)).rejects.toThrow(RosterUnreachable);
  clock.moveTo(minutes(5));
  await expect(roleOf(eino)).rejects.toThrow(RosterUnreachable);
  teams.down = false;
  expect(await roleOf(eino)).toBe('member');
});

test('A network without a channel, or whose app was removed, has no members, and Teams is not asked', async () => {
  const { teams, roleOf } = begin();
  expect(await roleOf(eino, networkIn('c', { removedAt: 1 }))).toBe('stranger');
  expect(await roleOf(eino, { ...network, binding: undefined })).toBe('stranger');
  expect(teams.asked).toBe(0);
});
