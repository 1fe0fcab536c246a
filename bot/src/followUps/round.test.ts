import * as v from 'valibot';
import { CalendarEvent } from '../calendar/event';
import { at, localTimeOf } from '../kit/time';
import { roundOf, stateOf } from './round';

const settings = { followUpMeetings: false };
const event = (kind: string, when: object, plannedAt = at('2020-11-01', '00:00')) =>
  v.parse(CalendarEvent, { id: 'tapahtuma', title: 'Tapahtuma', kind, when, plannedAt });
const times = (kind: string, when: object) => {
  const round = roundOf(event(kind, when), settings);
  return round && [localTimeOf(round.opensAt), localTimeOf(round.nudgeDue), localTimeOf(round.closesAt)];
};

describe('The round after an event', () => {
  test('opens at the end of the webinar, is asked for again a week later and closes after two', () => {
    expect(times('webinar', { precision: 'time', start: '2021-04-14T12:00', end: '2021-04-14T14:30' })).toEqual([
      '2021-04-14T14:30',
      '2021-04-21T09:00',
      '2021-04-28T23:59',
    ]);
  });

  test('opens two hours after a start without an end, also when the clocks change in between', () => {
    expect(times('webinar', { precision: 'time', start: '2021-03-28T02:30' })?.[0]).toBe('2021-03-28T05:30');
  });

  test('opens at 12:30 after a morning and at 16:00 after any other day without a clock time', () => {
    expect(times('forum', { precision: 'half-day', day: '2021-05-26', part: 'morning' })?.[0]).toBe('2021-05-26T12:30');
    expect(times('workshop', { precision: 'day', day: '2021-05-26', lastDay: '2021-05-27' })?.[0]).toBe('2021-05-27T16:00');
  });

  test('is asked for again on the next working day when the seventh day is Christmas Eve', () => {
    expect(times('webinar', { precision: 'day', day: '2021-12-17' })?.[1]).toBe('2021-12-27T09:00');
  });

  test('does not come after a meeting unless the network wants it, after a month, a cancelled event or one that had passed when it was written down', () => {
    const meeting = event('meeting', { precision: 'day', day: '2021-05-26' });
    expect(roundOf(meeting, settings)).toBeUndefined();
    expect(roundOf(meeting, { followUpMeetings: true })).toBeDefined();
    expect(times('webinar', { precision: 'month', month: '2021-05' })).toBeUndefined();
    expect(roundOf({ ...event('webinar', { precision: 'day', day: '2021-05-26' }), cancelled: true }, settings)).toBeUndefined();
    expect(roundOf(event('webinar', { precision: 'day', day: '2021-05-26' }, at('2021-05-26', '16:01')), settings)).toBeUndefined();
  });

  test('takes answers through 23:59 of its last day', () => {
    const round = roundOf(event('webinar', { precision: 'day', day: '2021-05-26' }), settings);
    if (round === undefined) throw new Error('there is no round');
    expect(
      [at('2021-05-26', '15:59'), round.opensAt, at('2021-06-09', '23:59'), at('2021-06-10', '00:00')].map((now) => stateOf(round, now)),
    ).toEqual(['coming', 'open', 'open', 'closed']);
  });
});
