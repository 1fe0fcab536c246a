import { whyNotAsked } from '../attendance/asked';
import { Coming } from '../attendance/attendance';
import { buttonRow, type CardBody, execute, labelledLine, line } from '../kit/card';
import type { Language } from '../kit/languages';
import { attendanceWords } from '../text/attendance';
import type { Reminding } from './reminding';

/** Asks whether one comes, or tells what one has said; the buttons stay, for plans change. */
export const comingRow = ({ event, kind, late, now, coming }: Reminding, language: Language): CardBody => {
  if (whyNotAsked(event, now) !== undefined) return [];
  const words = attendanceWords(language);
  const data = { event: event.id, kind, ...(late ? { late: 'true' } : {}) };
  return [
    coming === undefined ? line(words.ask) : labelledLine('✓', words.saved[coming]),
    buttonRow(Coming.options.map((each) => execute(words.button[each], 'event.coming', { ...data, coming: each }, false))),
  ];
};
