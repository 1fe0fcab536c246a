import type { ReadCalendarFile } from '../calendar/importedEvent';
import { ok } from '../kit/result';
import { importWords } from '../text/calendarImport';
import type { Handlers } from './handler';
import { importPreview } from './importPreview';

export type ImportPorts = { readonly readIcs: ReadCalendarFile };

/** What a calendar file would bring into the calendar; the coordinator chooses, and sends the chosen as ordinary changes. */
export const answerImport = ({ readIcs }: ImportPorts): Handlers<'previewImport'> => ({
  previewImport: async (reader, { body }) => {
    const { startYear, endYear } = reader.data.network.frame.period;
    const file = readIcs(body.ics, `${startYear}-01-01`, `${endYear}-12-31`);
    if (file.ok) return ok(importPreview(file.value, reader));
    return ok({ outcome: 'unreadable', message: importWords(reader.language).unreadable[file.refusal] });
  },
});
