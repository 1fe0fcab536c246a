import { createHmac, timingSafeEqual } from 'node:crypto';
import ical, { ICalCalendarMethod } from 'ical-generator';
import * as v from 'valibot';
import type { CalendarEvent } from '../../calendar/event';
import { endOf, firstDay, hasDay, lastDay } from '../../calendar/times';
import type { Instant } from '../../kit/clock';
import { EventId, NetworkId } from '../../kit/ids';
import { addDays, instantOf } from '../../kit/time';
import type { Network } from '../../network/network';
import type { NetworkData, ReadNetwork } from '../../network/networkData';
import { wordsOf } from '../../text/words';

/** The address of one event's calendar file: it can be read without signing in, but not guessed. */
export const calendarFilePath = ({ id, calendarSecret }: Pick<Network, 'id' | 'calendarSecret'>, event: EventId): string =>
  `/calendar/event/${Buffer.from(`${id}|${event}`).toString('base64url')}.${signatureOf(calendarSecret, id, event)}.ics`;

const signatureOf = (secret: string, network: string, event: string): string =>
  createHmac('sha256', secret).update(`${network}|${event}`).digest('base64url').slice(0, 32);

/** The calendar file behind an address; undefined for any address that we did not sign. */
export const readCalendarFile =
  (readNetwork: ReadNetwork, tabUrl: (page: string) => string) =>
  async (signature: string, now: Instant): Promise<string | undefined> => {
    const [name = '', given = ''] = signature.split('.');
    const [networkId, eventId] = Buffer.from(name, 'base64url').toString('utf8').split('|');
    const network = v.safeParse(NetworkId, networkId);
    const id = v.safeParse(EventId, eventId);
    if (!network.success || !id.success) return undefined;
    const data = await readNetwork(network.output);
    if (data === undefined || !matches(given, signatureOf(data.network.calendarSecret, network.output, id.output))) return undefined;
    const event = data.events.find((each) => each.id === id.output);
    return event === undefined || !hasDay(event.when) ? undefined : calendarOf(event, data, now, tabUrl);
  };

function matches(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Clock times as instants, so that every calendar shows them right; what has no clock time is an all-day entry that says so. */
function calendarOf(event: CalendarEvent, data: NetworkData, now: Instant, tabUrl: (page: string) => string): string {
  const { when } = event;
  const words = wordsOf(data.network.settings.language).when;
  const half = when.precision === 'half-day' ? ` (${words.part[when.part]})` : '';
  const timed = when.precision === 'time';
  const calendar = ical({
    name: data.network.frame.name,
    prodId: { company: 'KASELO', product: 'calendar', language: 'FI' },
    method: ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: `${event.id}@${data.network.id}.kaselo`,
    stamp: new Date(now),
    summary: event.title + half,
    location: event.place,
    description: [...event.topics, ...(event.joinUrl === undefined ? [] : [event.joinUrl])].join('\n') || undefined,
    url: tabUrl(`calendar/${event.id}`),
    ...(timed
      ? { start: new Date(instantOf(when.start)), end: new Date(endOf(when) ?? instantOf(when.start)) }
      : {
          allDay: true,
          start: new Date(`${firstDay(when)}T00:00Z`),
          end: new Date(`${addDays(lastDay(when), 1)}T00:00Z`),
          timezone: 'UTC',
        }),
  });
  return calendar.toString();
}
