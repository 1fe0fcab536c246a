import * as v from 'valibot';
import { When } from '../../src/calendar/when';
import type { ExpectedPost } from './expectedPosts';
import { instantAt } from './helsinki';
import type { PlannedEvent } from './occasion';
import { outcomeWhenFoundAt } from './outcomeWhenFoundAt';

const found = (kind: ExpectedPost['kind'], due: string, at: string, event?: Pick<PlannedEvent, 'kind' | 'when'>) =>
  outcomeWhenFoundAt({ kind, due: instantAt(due) }, event, instantAt(at));

const webinar = {
  kind: 'webinar' as const,
  when: v.parse(When, { precision: 'time', start: '2021-04-14T12:00', end: '2021-04-14T14:30' }),
};
const wholeDay = { kind: 'forum' as const, when: v.parse(When, { precision: 'day', day: '2021-04-14' }) };
const morning = { kind: 'forum' as const, when: v.parse(When, { precision: 'half-day', day: '2021-04-14', part: 'morning' }) };
const call = { kind: 'deadline' as const, when: v.parse(When, { precision: 'day', day: '2021-02-22', lastDay: '2021-04-14' }) };

test('Ten minutes are not late, eleven are', () => {
  expect(found('day-before', '2021-04-13T09:00', '2021-04-13T09:10', webinar)).toEqual({ outcome: 'on-time' });
  expect(found('day-before', '2021-04-13T09:00', '2021-04-13T09:11', webinar)).toEqual({ outcome: 'late' });
});

test('A reminder of the morning may still come in the evening, and no more on the next day', () => {
  expect(found('week-before', '2021-04-07T09:00', '2021-04-07T19:59', webinar)).toEqual({ outcome: 'late' });
  expect(found('week-before', '2021-04-07T09:00', '2021-04-07T20:01', webinar)).toEqual({ outcome: 'too-late' });
  expect(found('week-before', '2021-04-07T09:00', '2021-04-08T09:00', webinar)).toEqual({ outcome: 'too-late' });
});

test.each([
  ['a webinar at noon', webinar, '2021-04-14T11:00', '2021-04-14T11:59', '2021-04-14T12:00'],
  ['a day without a clock time', wholeDay, '2021-04-14T08:00', '2021-04-14T15:59', '2021-04-14T16:00'],
  ['a morning', morning, '2021-04-14T08:00', '2021-04-14T12:29', '2021-04-14T12:30'],
  ['the last day of a call', call, '2021-04-14T08:00', '2021-04-14T15:59', '2021-04-14T16:00'],
])('Nobody is reminded of %s that has begun', (_what, event, due, before, after) => {
  expect(found('on-the-day', due, before, event)).toEqual({ outcome: 'late' });
  expect(found('on-the-day', due, after, event)).toEqual({ outcome: 'too-late' });
});

test('A reminder of half past eleven at night is posted then or never', () => {
  const untilMidnight = { kind: 'deadline' as const, when: v.parse(When, { precision: 'time', start: '2021-02-16T00:30' }) };
  expect(found('on-the-day', '2021-02-15T23:30', '2021-02-15T23:35', untilMidnight)).toEqual({ outcome: 'on-time' });
  expect(found('on-the-day', '2021-02-15T23:30', '2021-02-15T23:45', untilMidnight)).toEqual({ outcome: 'too-late' });
});

test('A digest is the news of its day', () => {
  expect(found('digest', '2021-04-01T09:00', '2021-04-01T18:00')).toEqual({ outcome: 'late' });
  expect(found('digest', '2021-04-01T09:00', '2021-04-02T09:00')).toEqual({ outcome: 'too-late' });
});

test('A follow-up may come within a week, but nobody is asked at night', () => {
  expect(found('follow-up', '2021-04-14T14:30', '2021-04-16T12:00', webinar)).toEqual({ outcome: 'late' });
  expect(found('follow-up', '2021-04-14T14:30', '2021-04-16T22:00', webinar)).toEqual({
    outcome: 'wait-until',
    until: instantAt('2021-04-17T08:00'),
  });
  expect(found('follow-up', '2021-04-14T14:30', '2021-04-16T03:00', webinar)).toEqual({
    outcome: 'wait-until',
    until: instantAt('2021-04-16T08:00'),
  });
  expect(found('follow-up', '2021-04-14T14:30', '2021-04-21T14:31', webinar)).toEqual({ outcome: 'too-late' });
});

test('A nudge that could only be posted after its week is over is not posted', () => {
  expect(found('nudge', '2021-04-21T09:00', '2021-04-27T21:00', webinar)).toEqual({
    outcome: 'wait-until',
    until: instantAt('2021-04-28T08:00'),
  });
  expect(found('follow-up', '2021-04-14T00:30', '2021-04-20T21:00', webinar)).toEqual({ outcome: 'too-late' });
});
