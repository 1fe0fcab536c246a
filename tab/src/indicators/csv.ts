import { type Language, localeOf } from '../text/language';

type Cell = string | number | undefined;

/** A file made of these rows opens in a spreadsheet as it stands: where numbers have a comma, a semicolon parts the cells. */
export const csvOf = (rows: readonly (readonly Cell[])[], language: Language): string => {
  const separator = decimalPoint(language) === ',' ? ';' : ',';
  const written = rows.map((row) => row.map((cell) => quoted(textOf(cell, language), separator)).join(separator));
  return `${byteOrderMark}${written.join('\r\n')}\r\n`;
};

/** By this Excel knows that the letters are UTF-8. */
const byteOrderMark = '\u{feff}';

const decimalPoint = (language: Language): string =>
  new Intl.NumberFormat(localeOf[language]).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.';

function textOf(cell: Cell, language: Language): string {
  if (typeof cell === 'number') return String(cell).replace('.', decimalPoint(language));
  return cell === undefined ? '' : harmless(cell);
}

/** A spreadsheet would take a text that begins so for a formula, and run it. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const quoted = (text: string, separator: string): string =>
  text.includes(separator) || /["\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
