import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minutes, settableClock } from '../kit/clock';
import { silentLog } from '../kit/log';
import { mustParse } from './mustParse';
import type { Network } from './network';
import { type NamedPerson, peopleIn } from './people';
import { firstSettings } from './settings';

const file = join(__dirname, '..', '..', 'test', 'content', 'invented.yaml');
const { id, frame, settings } = mustParse('invented.yaml', readFileSync(file, 'utf8'));
const binding = { teamId: 't', channelId: 'c', tenantId: 'x', serviceUrl: 'http://localhost/', botId: 'b', since: 0 };
const network: Network = { id, frame, settings: firstSettings(settings), binding, calendarSecret: 's', createdAt: 0 };

const named = (objectId: string, name: string): NamedPerson => ({ person: { tenantId: 'x', objectId }, name, guest: false });
const aino = named('1', 'Aino Esimerkki');
const eino = named('2', 'Eino Keksitty');

const begin = (known: readonly NamedPerson[] = []) => {
  const clock = settableClock(0, { now: () => 0 });
  const teams = { asked: 0, down: false, people: [aino] };
  const roster = async () => {
    teams.asked += 1;
    if (teams.down) throw new Error('Teams is away');
    return teams.people;
  };
  const peopleOf = peopleIn({ roster, known, clock, log: silentLog });
  const names = async (asked = network) => (await peopleOf(asked)).map(({ name }) => name);
  return { clock, teams, names };
};

test('Two people who look within five minutes cost Teams one question', async () => {
  const { clock, teams, names } = begin();
  expect(await Promise.all([names(), names()])).toEqual([['Aino Esimerkki'], ['Aino Esimerkki']]);
  teams.people = [aino, eino];
  clock.moveTo(minutes(4));
  expect(await names()).toEqual(['Aino Esimerkki']);
  expect(teams.asked).toBe(1);
  clock.moveTo(minutes(5));
  expect(await names()).toEqual(['Aino Esimerkki', 'Eino Keksitty']);
});

test('When Teams is away, names are as they were last heard, and nobody is left waiting for them', async () => {
  const { clock, teams, names } = begin();
  await names();
  teams.down = true;
  clock.moveTo(minutes(6));
  expect(await names()).toEqual(['Aino Esimerkki']);
});

test('When Teams has never answered, nobody has a name; it is asked again after half a minute', async () => {
  const { clock, teams, names } = begin();
  teams.down = true;
  expect(await names()).toEqual([]);
  expect(await names()).toEqual([]);
  expect(teams.asked).toBe(1);
  teams.down = false;
  clock.moveTo(minutes(1));
  expect(await names()).toEqual(['Aino Esimerkki']);
});

test('A network without a channel has the people of the desk alone', async () => {
  const { teams, names } = begin([eino]);
  expect(await names({ ...network, binding: undefined })).toEqual(['Eino Keksitty']);
  expect(teams.asked).toBe(0);
});
