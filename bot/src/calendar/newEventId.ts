import * as v from 'valibot';
import { EventId } from '../kit/ids';
import { slugOf } from '../kit/slug';
import { firstDay } from './times';
import type { When } from './when';

const longestTitle = 80;

/** An id for a new event that tells its reader what it is, '2021-04-14-kaselo-webinaari', and that no other event has. */
export const newEventId = (title: string, when: When, taken: ReadonlySet<string>): EventId => {
  const id = [firstDay(when), slugOf(title, longestTitle)].filter((part) => part !== '').join('-');
  let free = id;
  for (let number = 2; taken.has(free); number += 1) free = `${id}-${number}`;
  return v.parse(EventId, free);
};
