import { createHmac, timingSafeEqual } from 'node:crypto';
import * as v from 'valibot';
import { hasDay } from '../../calendar/times';
import { EventId, NetworkId } from '../../kit/ids';
import type { Network } from '../../network/network';
import type { ReadNetwork } from '../../network/networkData';
import { calendarText } from './calendarText';

/** The address of one event's calendar file: it can be read without signing in, but not guessed. */
export const calendarFilePath = ({ id, calendarSecret }: Pick<Network, 'id' | 'calendarSecret'>, event: EventId): string =>
  `/calendar/event/${Buffer.from(`${id}|${event}`).toString('base64url')}.${signatureOf(calendarSecret, id, event)}.ics`;

const signatureOf = (secret: string, network: string, event: string): string =>
  createHmac('sha256', secret).update(`${network}|${event}`).digest('base64url').slice(0, 32);

/** The calendar file behind an address; undefined for any address that we did not sign. */
export const readCalendarFile =
  (readNetwork: ReadNetwork, tabUrl: (page: string) => string) =>
  async (signature: string): Promise<string | undefined> => {
    const [name = '', given = ''] = signature.split('.');
    const [networkId, eventId] = Buffer.from(name, 'base64url').toString('utf8').split('|');
    const network = v.safeParse(NetworkId, networkId);
    const id = v.safeParse(EventId, eventId);
    if (!network.success || !id.success) return undefined;
    const data = await readNetwork(network.output);
    if (data === undefined || !matches(given, signatureOf(data.network.calendarSecret, network.output, id.output))) return undefined;
    const event = data.events.find((each) => each.id === id.output);
    if (event === undefined || !hasDay(event.when)) return undefined;
    return calendarText([event], { data, language: data.network.settings.language, tabUrl }, false);
  };

function matches(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
