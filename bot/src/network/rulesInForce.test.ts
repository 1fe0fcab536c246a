import { at, localTimeOf } from '../kit/time';
import { type PostingRules, type RulesHistory, usualRules } from './postingRules';
import { afterQuietHours, outOfQuietHours } from './quietHours';
import { dueUnder, rulesAt } from './rulesInForce';

const since = (day: string, time: string, rules: Partial<PostingRules>): RulesHistory[number] => ({
  since: at(day, time),
  rules: { ...usualRules, ...rules },
});
const onTheSixth = ({ reminderTime, digest }: PostingRules) => (digest ? at('2021-04-06', reminderTime) : undefined);
const due = (history: RulesHistory, plannedAt = at('2021-01-01', '00:00')) => {
  const found = dueUnder(history, plannedAt, onTheSixth);
  return found && localTimeOf(found);
};

describe('A reminder that is due at nine by the usual rules', () => {
  test('is due at nine as long as nobody changes them', () => {
    expect(due([])).toBe('2021-04-06T09:00');
  });

  test('goes at ten where the rules were changed the day before', () => {
    expect(due([since('2021-04-05', '12:00', { reminderTime: '10:00' })])).toBe('2021-04-06T10:00');
  });

  test('is not said once more where the rules were changed after it had gone out', () => {
    expect(due([since('2021-04-06', '09:30', { reminderTime: '10:00' })])).toBe('2021-04-06T09:00');
  });

  test('is still said, at its old time, where by the new rules it would have gone out already', () => {
    const history = [since('2021-04-05', '12:00', { reminderTime: '15:00' }), since('2021-04-06', '10:00', { reminderTime: '08:00' })];
    expect(due(history)).toBe('2021-04-06T15:00');
  });

  test('falls silent where it is switched off before its time, and comes back where it is switched on in time', () => {
    const off = since('2021-04-01', '12:00', { digest: false });
    expect(due([off])).toBeUndefined();
    expect(due([off, since('2021-04-05', '12:00', {})])).toBe('2021-04-06T09:00');
    expect(due([off, since('2021-04-06', '12:00', {})])).toBeUndefined();
  });

  test('knows nothing of rules that were over before its event was planned', () => {
    const history = [since('2021-04-06', '10:00', { reminderTime: '15:00' })];
    expect(due(history, at('2021-04-06', '12:00'))).toBe('2021-04-06T15:00');
  });
});

test('The rules of a moment are those that were in force then', () => {
  const history = [since('2021-04-06', '10:00', { followUpDays: 7 })];
  expect(
    [rulesAt(at('2021-04-06', '09:59'), history), rulesAt(at('2021-04-06', '10:00'), history)].map((rules) => rules.followUpDays),
  ).toEqual([14, 7]);
});

describe('In quiet hours from eight in the evening to eight in the morning', () => {
  const night = { from: '20:00', to: '08:00' };
  const later = (day: string, time: string) => localTimeOf(afterQuietHours(at(day, time), night));
  const before = (time: string, begins: string) => localTimeOf(outOfQuietHours(at('2021-04-14', time), at('2021-04-14', begins), night));

  test('what would come in the evening, at night or early waits for eight', () => {
    expect([later('2021-04-13', '20:00'), later('2021-04-13', '23:15'), later('2021-04-14', '07:59')]).toEqual(
      Array(3).fill('2021-04-14T08:00'),
    );
  });

  test('the day itself is left alone', () => {
    expect([later('2021-04-14', '08:00'), later('2021-04-14', '19:59')]).toEqual(['2021-04-14T08:00', '2021-04-14T19:59']);
  });

  test('a reminder of something early comes the evening before rather than after it has begun', () => {
    expect([before('07:30', '08:30'), before('06:45', '07:45')]).toEqual(['2021-04-14T08:00', '2021-04-13T20:00']);
  });
});

test('Quiet hours within a day, and none, are what they say', () => {
  const lunch = { from: '11:00', to: '12:00' };
  expect(localTimeOf(afterQuietHours(at('2021-04-14', '11:30'), lunch))).toBe('2021-04-14T12:00');
  expect(localTimeOf(afterQuietHours(at('2021-04-14', '11:30'), undefined))).toBe('2021-04-14T11:30');
});
