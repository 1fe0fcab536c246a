import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustParse } from '../../src/network/mustParse';
import { type ExpectedPost, expectedPosts } from '../plan/expectedPosts';
import { instantAt, wallClock } from '../plan/helsinki';
import { inventedCalendar, inventedCalendarFile, inventedYear } from '../plan/inventedCalendar';

/** A network's time to be lived through: who plans for it, from when on the bot has its channel, and until when one looks. */
export type Season = {
  readonly from: number;
  readonly to: number;
  readonly plan: readonly ExpectedPost[];
  /** The content file; without one, the real network's. */
  readonly content?: string;
};

const realContent = () => mustParse('kaselo.yaml', readFileSync(join(__dirname, '..', '..', 'content', 'kaselo.yaml'), 'utf8'));

/** The bot comes into the channel on the first day of November 2020, and one looks on until the year after is over. */
export const theSpring = (): Season => {
  const [from, to] = [instantAt('2020-11-01T07:00'), instantAt('2021-12-31T23:30')];
  const { events, settings } = realContent();
  const plan = expectedPosts({ events, boundAt: from, createdAt: from, from, to, followUpMeetings: settings.followUpMeetings });
  return { from, to, plan };
};

/** The invented year, in which nobody moves anything. */
export const theInventedYear = (): Season => {
  const { events, settings } = inventedCalendar();
  const { from, to } = inventedYear;
  const plan = expectedPosts({ events, boundAt: from, createdAt: from, from, to, followUpMeetings: settings.followUpMeetings });
  return { from, to, plan, content: inventedCalendarFile() };
};

/** A planned or made post in one line, so that a difference between two plans can be read: '2021-04-13T09:00 day-before ...'. */
export const lineOf = ({ kind, event, due }: { kind: string; event?: string; due: number }): string =>
  [wallClock(due), kind, event].filter((part) => part !== undefined).join(' ');
