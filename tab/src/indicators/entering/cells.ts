import { isPeriod } from '../chart/periods';

/** A line of what was pasted, with its number as a person counts it. */
export type CellRow = { readonly line: number; readonly cells: readonly string[] };

/**
 * The cells of what was copied from a spreadsheet (tabs), of a CSV file (semicolons or commas, quotes), or of lines that somebody
 * typed ('2023 42,3'). Empty lines are left out.
 */
export const cellsOf = (text: string): readonly CellRow[] => {
  const plain = text.replace(/^\u{feff}/u, '');
  const [head = ''] = plain.split(/\r?\n/).filter((line) => line.trim() !== '');
  const separator = separatorOf(head);
  const rows = separator === undefined ? typedLines(plain) : separated(plain, separator);
  return rows
    .map(({ line, cells }) => ({ line, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
};

/** A comma parts cells only where it cannot be a decimal comma: after a period, or in a heading. */
function separatorOf(head: string): string | undefined {
  if (head.includes('\t')) return '\t';
  if (head.includes(';')) return ';';
  const [first = ''] = head.split(',');
  return head.includes(',') && (isPeriod(first.trim()) || !/\d/.test(first)) ? ',' : undefined;
}

const typedLines = (text: string): CellRow[] =>
  text.split(/\r?\n/).map((line, at) => {
    const [, period = '', value = ''] = /^\s*(\S+)\s*(.*)$/.exec(line) ?? [];
    return { line: at + 1, cells: [period, value] };
  });

/** Cells in quotes may hold the separator, line breaks, and quotes written twice. */
function separated(text: string, separator: string): CellRow[] {
  const rows: { line: number; cells: string[] }[] = [];
  let row = { line: 1, cells: [''] };
  let line = 1;
  let quoted = false;
  const add = (sign: string) => row.cells.splice(-1, 1, (row.cells.at(-1) ?? '') + sign);
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '\n') line += 1;
    if (quoted) {
      if (sign !== '"') add(sign);
      else if (text.charAt(at + 1) === '"') {
        add('"');
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && row.cells.at(-1)?.trim() === '') quoted = true;
    else if (sign === separator) row.cells.push('');
    else if (sign === '\n') {
      rows.push(row);
      row = { line, cells: [''] };
    } else if (sign !== '\r') add(sign);
  }
  return [...rows, row];
}
