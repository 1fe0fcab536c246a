import type ICAL from 'ical.js';
import * as v from 'valibot';
import type { ImportedEvent } from '../../calendar/importedEvent';
import { webAddress } from '../../kit/text';

const longest = { uid: 500, title: 300, place: 200, note: 2000 };

/** Teams and Outlook write the invitation's own words under a line like this: nobody needs them in a calendar. */
const invitation = /\n?[ \t]*(_{10,}|-{10,}|\*{10,})[\s\S]*$/;
const meetingAddress = /https:\/\/teams\.(?:microsoft|live)\.com\/[^\s<>"\]]+/;
const cancelledMark = /^(canceled|cancelled|peruttu|inställt|inställd): */i;

/**
 * What an entry says. Who arranges it and who is invited stays out: those are people's names and addresses. Undefined
 * where it has no name of its own.
 */
export const wordsOfEntry = (entry: ICAL.Event): Omit<ImportedEvent, 'when' | 'recurrence'> | undefined => {
  const says = (name: string): string => String(entry.component.getFirstPropertyValue(name) ?? '').trim();
  const summary = says('summary');
  const title = summary.replace(cancelledMark, '').slice(0, longest.title).trim();
  if (title === '' || says('uid') === '') return undefined;
  const description = says('description').replaceAll('\r', '');
  const meeting = [says('x-microsoft-skypeteamsmeetingurl'), description.match(meetingAddress)?.[0], says('url')];
  const place = says('location').slice(0, longest.place).trim();
  const note = description.replace(invitation, '').slice(0, longest.note).trim();
  return {
    uid: says('uid').slice(0, longest.uid),
    title,
    cancelled: says('status').toUpperCase() === 'CANCELLED' || cancelledMark.test(summary),
    ...(place === '' ? {} : { place }),
    ...(note === '' ? {} : { note }),
    ...joining(meeting),
  };
};

function joining(addresses: readonly (string | undefined)[]): { readonly joinUrl?: string } {
  const joinUrl = addresses.find((address) => v.is(webAddress, address));
  return joinUrl === undefined ? {} : { joinUrl };
}
