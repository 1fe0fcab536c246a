import writeExcelFile from 'write-excel-file/browser';
import type { SheetRows } from './sheet';

type Sheet = { readonly name: string; readonly rows: SheetRows; readonly widths: readonly number[] };

/** Gives the person an Excel file of these sheets. */
export const exportSheet = async (fileName: string, sheets: readonly Sheet[]): Promise<void> => {
  const written = sheets.map(({ name, rows, widths }) => ({
    sheet: name,
    data: rows.map((row) => row.map((cell) => ({ ...cell }))),
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  }));
  await writeExcelFile(written).toFile(fileName);
};
