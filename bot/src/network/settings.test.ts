import * as v from 'valibot';
import { minutes } from '../kit/clock';
import { NetworkSettings } from './network';
import { usualRules } from './postingRules';
import { firstSettings, settingsAsWritten, settingsFrom } from './settings';

const stored = v.parse(NetworkSettings, { language: 'fi', regions: [], followUpMeetings: false });

test('Settings of a network that was stored before there were rules are what they have always been', () => {
  expect(stored).toMatchObject({ languages: ['fi', 'sv', 'en'], rules: [], coordinators: [] });
  expect(settingsAsWritten(stored).rules).toEqual(usualRules);
  expect(firstSettings(settingsAsWritten(stored)).rules).toEqual([]);
});

test('Rules come into force when they are saved, whatever the one who saves says of the time', () => {
  const written = { ...settingsAsWritten(stored), rules: { ...usualRules, reminderTime: '10:00' } };
  const saved = settingsFrom(written, stored.rules, 1000);
  expect(saved.rules).toEqual([{ since: 1000 + minutes(1), rules: written.rules }]);
  expect(settingsFrom(settingsAsWritten(saved), saved.rules, 5000)).toEqual(saved);
});

test('Rules that are taken back are rules of their own, from now on', () => {
  const first = settingsFrom({ ...settingsAsWritten(stored), rules: { ...usualRules, digest: false } }, [], 0);
  const back = settingsFrom(settingsAsWritten(stored), first.rules, minutes(60));
  expect(back.rules.map(({ since, rules }) => [since, rules.digest])).toEqual([
    [minutes(1), false],
    [minutes(61), true],
  ]);
});

test('Finnish is always among the languages', () => {
  expect(v.safeParse(NetworkSettings, { ...stored, languages: ['sv'] }).success).toBe(false);
});
