import * as v from 'valibot';
import { stringify } from 'yaml';
import { NetworkContent } from '../../src/network/content';
import { parseContent } from '../../src/network/parseContent';
import { invented } from '../content/invented';
import type { Move } from './expectedPosts';
import { instantAt } from './helsinki';
import { inventedEvents } from './inventedEvents';

/** The invented network with a calendar for the days that the real spring lacks. It has the real one's id, so that it can stand in for it. */
export const inventedCalendar = (): NetworkContent => {
  const frame = parseContent('invented.yaml', invented);
  if (!frame.ok) throw new Error('The invented content file has a mistake');
  const priorities = frame.value.priorities.map((priority) => ({
    ...priority,
    actions: priority.actions.map((action) => ({ ...action, events: [] })),
  }));
  return v.parse(NetworkContent, { ...frame.value, id: 'kaselo', priorities, events: inventedEvents });
};

/** The same as a content file. */
export const inventedCalendarFile = (): string => stringify(inventedCalendar());

const whenOf = (when: object) => v.parse(NetworkContent.entries.events.item.entries.when, when);

/** What the secretary changes in the invented calendar in the course of its year, in order. */
export const inventedMoves: readonly Move[] = [
  {
    at: instantAt('2021-03-04T12:00'),
    event: 'avoimeksi-jaava-paja',
    when: whenOf({ precision: 'month', month: '2021-05' }),
  },
  {
    at: instantAt('2021-05-06T10:00'),
    event: 'lykkaantyva-webinaari',
    when: whenOf({ precision: 'time', start: '2021-05-26T12:00', end: '2021-05-26T13:00' }),
  },
  {
    at: instantAt('2021-10-05T12:00'),
    event: 'aikaistuva-paja',
    when: whenOf({ precision: 'half-day', day: '2021-10-08', part: 'morning' }),
  },
  {
    at: instantAt('2021-11-04T12:00'),
    event: 'kuuta-vaihtava-kokous',
    when: whenOf({ precision: 'time', start: '2021-12-15T10:00' }),
  },
];

/** The first and the last instant of the invented year; the bot gets its channel at the first. */
export const inventedYear = { from: instantAt('2020-12-01T07:00'), to: instantAt('2022-02-28T12:00') };
