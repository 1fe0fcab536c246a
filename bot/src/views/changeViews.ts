import type { Change, ChangedItem } from '../changes/change';
import type { ItemKind } from '../changes/item';
import { itemIn } from '../changes/items';
import type { Conflict as FoundConflict } from '../changes/outcome';
import type { ChangeView, Conflict } from '../contract/changes';
import { statisticsService } from '../indicators/statisticsService';
import { type Person, personKey } from '../kit/ids';
import { changeWords } from '../text/changes';
import { statisticsWords } from '../text/statistics';
import { instantInWords } from './instantInWords';
import type { Reader } from './reader';

/** The names of the people whom the channel's roster knows. */
export type Names = ReadonlyMap<string, string>;

export const nameOf = (person: Person, names: Names, { language }: Reader): string => {
  if (personKey(person) === personKey(statisticsService)) return statisticsWords(language).service;
  const name = names.get(personKey(person));
  return name === undefined || name === '' ? changeWords(language).unknownPerson : name;
};

/** Changes as a coordinator reads them: who, when, and each thing before and after. */
export const historyView = (changes: readonly Change[], all: readonly Change[], names: Names, reader: Reader): readonly ChangeView[] => {
  const undone = new Set(all.flatMap(({ undoes }) => undoes ?? []));
  return changes.map((change) => ({
    id: change.id,
    at: instantInWords(change.at, reader),
    by: nameOf(change.by, names, reader),
    note: change.note,
    undoes: change.undoes,
    undone: undone.has(change.id),
    items: change.items.map((item) => ({ ...item, title: titleOf(item, reader) })),
  }));
};

/** What stands in the way of a change, and who put it there when. */
export const conflictView = (found: FoundConflict, latest: readonly Change[], names: Names, reader: Reader): Conflict => {
  const last = latest.find(({ items }) => items.some(({ kind, id }) => kind === found.kind && id === found.id));
  return {
    ...found,
    by: last && nameOf(last.by, names, reader),
    at: last && instantInWords(last.at, reader),
  };
};

function titleOf({ kind, id, before, after }: ChangedItem, reader: Reader): string {
  const words = changeWords(reader.language);
  if (kind === 'frame' || kind === 'settings') return words[kind];
  return headingOf(itemIn(reader.data, kind, id)) ?? headingOf(after) ?? headingOf(before) ?? id;
}

const headingFields = ['title', 'name', 'shortName'] as const satisfies readonly string[];

function headingOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  for (const field of headingFields) {
    const heading: unknown = Reflect.get(item, field);
    if (typeof heading === 'string') return heading;
  }
  return undefined;
}

/** Whether a change is about one thing; every change is, where none is asked for. */
export const isAbout = (change: Change, kind: ItemKind | undefined, id: string | undefined): boolean =>
  kind === undefined || change.items.some((item) => item.kind === kind && (id === undefined || item.id === id));
