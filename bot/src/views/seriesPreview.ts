import * as v from 'valibot';
import type { CalendarEvent, Series } from '../calendar/event';
import type { PlannedOccurrence, PlannedSeries } from '../calendar/planSeries';
import { dayInWords, whenInWords } from '../calendar/whenInWords';
import { Edit } from '../changes/item';
import { versionOf } from '../changes/version';
import type { SeriesOccurrence, SeriesPreview } from '../contract/recurrence';
import { holidayName } from '../kit/workingDays';
import { type Reader, todayOf } from './reader';

/** A planned series for the coordinator who looks before saving, with the edits that make it so. */
export const seriesPreview = (
  series: Series,
  before: Series | undefined,
  { occurrences, skipped, more }: PlannedSeries,
  reader: Reader,
): SeriesPreview => {
  const { language } = reader;
  const itself = v.parse(Edit, {
    kind: 'series',
    id: series.id,
    base: before && versionOf('series', before),
    value: series,
  });
  return {
    occurrences: occurrences.flatMap((each) => occurrenceView(each, reader) ?? []),
    skipped: skipped.map((day) => `${dayInWords(day, todayOf(reader), language)} ${holidayName(day, language) ?? ''}`.trim()),
    more,
    edits: [itself, ...occurrences.flatMap((each) => editOf(each) ?? [])],
  };
};

function occurrenceView({ becomes, before, event }: PlannedOccurrence, reader: Reader): SeriesOccurrence | undefined {
  const shown = event ?? before;
  if (shown === undefined) return undefined;
  const words = (of: Pick<CalendarEvent, 'when'>) => whenInWords(of.when, todayOf(reader), reader.language);
  return { becomes, id: shown.id, words: words(shown), before: becomes === 'moved' && before ? words(before) : undefined };
}

const changes: ReadonlySet<PlannedOccurrence['becomes']> = new Set(['new', 'moved', 'changed', 'removed']);

function editOf({ becomes, before, event }: PlannedOccurrence): Edit | undefined {
  const id = (event ?? before)?.id;
  if (!changes.has(becomes) || id === undefined) return undefined;
  return v.parse(Edit, { kind: 'event', id, base: before && versionOf('event', before), value: event ?? null });
}
