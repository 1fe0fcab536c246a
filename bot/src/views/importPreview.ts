import * as v from 'valibot';
import { type ComparedImport, compareImport, type ImportedField } from '../calendar/compareImport';
import type { CalendarEvent } from '../calendar/event';
import type { CalendarFile } from '../calendar/importedEvent';
import { byTime } from '../calendar/times';
import { whenInWords } from '../calendar/whenInWords';
import { Edit } from '../changes/item';
import { versionOf } from '../changes/version';
import type { ImportPreview, ImportRow } from '../contract/import';
import { importWords } from '../text/calendarImport';
import { isPast } from './eventView';
import { type Reader, todayOf } from './reader';

/** A calendar file beside the calendar, in order of time: what it would bring, change, and what is there already. */
export const importPreview = ({ events, unread }: CalendarFile, reader: Reader): ImportPreview => {
  const compared = compareImport(events, reader.data.events);
  const rows = [...compared].sort((a, b) => byTime(a.after, b.after)).map((each, index) => rowOf(each, String(index), reader));
  return { outcome: 'read', rows, unread };
};

function rowOf({ state, kind, before, after, differences }: ComparedImport, key: string, reader: Reader): ImportRow {
  const value = { ...after, kind };
  return {
    key,
    state,
    title: after.title,
    words: whenInWords(after.when, todayOf(reader), reader.language),
    place: after.place,
    kind,
    cancelled: after.cancelled,
    past: isPast({ ...after, plannedAt: 0 }, reader),
    differences: differences.map((field) => ({
      field,
      before: before && fieldInWords(field, before, reader),
      after: fieldInWords(field, after, reader),
    })),
    edit: state === 'same' ? undefined : v.parse(Edit, { kind: 'event', id: after.id, base: before && versionOf('event', before), value }),
  };
}

function fieldInWords(field: ImportedField, event: Pick<CalendarEvent, ImportedField>, reader: Reader): string | undefined {
  if (field === 'when') return whenInWords(event.when, todayOf(reader), reader.language).full;
  if (field !== 'cancelled') return event[field];
  const { yes, no } = importWords(reader.language);
  return event.cancelled ? yes : no;
}
