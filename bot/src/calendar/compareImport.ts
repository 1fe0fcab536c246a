import type { CalendarEvent, EventKind } from './event';
import { guessKind } from './guessKind';
import type { ImportedEvent } from './importedEvent';
import { newEventId } from './newEventId';

type EventAsWritten = Omit<CalendarEvent, 'plannedAt' | 'earlier' | 'cancelledAt'>;

/** What a calendar file can tell of an event. */
export type ImportedField = 'title' | 'when' | 'place' | 'joinUrl' | 'note' | 'cancelled';

/** An imported event beside the calendar: new, changed since, or there already. */
export type ComparedImport = {
  readonly state: 'new' | 'changed' | 'same';
  readonly kind: EventKind;
  /** The event as it stands; undefined for a new one. */
  readonly before: CalendarEvent | undefined;
  /** The event as it would be. */
  readonly after: EventAsWritten;
  readonly differences: readonly ImportedField[];
};

const fields: readonly ImportedField[] = ['title', 'when', 'place', 'joinUrl', 'note', 'cancelled'];

/**
 * Sets a file beside the calendar. An event is known by the file's own name for it, whatever has become of its words;
 * one that was written by hand is known by its title and time. A field that the file leaves out is left as it is.
 */
export const compareImport = (imported: readonly ImportedEvent[], events: readonly CalendarEvent[]): readonly ComparedImport[] => {
  const byEntry = new Map(events.flatMap((event) => (event.importedFrom === undefined ? [] : [[keyOf(event.importedFrom), event]])));
  const byHand = new Map(events.filter(({ importedFrom }) => importedFrom === undefined).map((event) => [likenessOf(event), event]));
  const taken = new Set<string>(events.map(({ id }) => id));
  return [...new Map(imported.map((each) => [keyOf(each), each])).values()].map((each) => {
    const known = byEntry.get(keyOf(each));
    const alike = known ?? byHand.get(likenessOf(each));
    if (known === undefined && alike !== undefined)
      return { state: 'same', kind: alike.kind, before: alike, after: alike, differences: [] };
    if (known !== undefined) return compared(known, each);
    const id = newEventId(each.title, each.when, taken);
    taken.add(id);
    return { state: 'new', kind: guessKind(each.title), before: undefined, after: { ...empty, ...written(each), id }, differences: [] };
  });
};

const empty = { kind: 'meeting' as const, organisers: [], participants: [], topics: [], priorities: [], projects: [], source: [] };

function compared(before: CalendarEvent, each: ImportedEvent): ComparedImport {
  const { plannedAt: _plannedAt, earlier: _earlier, cancelledAt: _cancelledAt, ...own } = before;
  const after = { ...own, ...written(each) };
  const differences = fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
  return { state: differences.length === 0 ? 'same' : 'changed', kind: before.kind, before, after, differences };
}

/** What the file tells; what it does not tell is not there. */
const written = ({ uid, recurrence, title, when, place, joinUrl, note, cancelled }: ImportedEvent) => ({
  title,
  when,
  cancelled,
  ...(place === undefined ? {} : { place }),
  ...(joinUrl === undefined ? {} : { joinUrl }),
  ...(note === undefined ? {} : { note }),
  importedFrom: { uid, ...(recurrence === undefined ? {} : { recurrence }) },
});

const keyOf = ({ uid, recurrence = '' }: { readonly uid: string; readonly recurrence?: string }): string => `${uid}\n${recurrence}`;

const likenessOf = ({ title, when }: Pick<CalendarEvent, 'title' | 'when'>): string => `${title.toLowerCase()}\n${JSON.stringify(when)}`;
