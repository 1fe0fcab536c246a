/** A figure beside what was agreed on. */
export type Figure = { readonly what: string; readonly measured: string; readonly target: string; readonly reached: boolean };

/** The value that so great a part of the others stays below or at. */
export const quantile = (values: readonly number[], part: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
};

export const median = (values: readonly number[]): number => quantile(values, 0.5);

const headings = { what: 'figure', measured: 'measured', target: 'target', verdict: '' };

/** The figures as a table for a terminal. */
export const tableOf = (figures: readonly Figure[]): string => {
  const rows = [headings, ...figures.map((figure) => ({ ...figure, verdict: figure.reached ? 'reached' : 'MISSED' }))];
  const widthOf = (column: keyof typeof headings) => Math.max(...rows.map((row) => row[column].length));
  const columns = ['what', 'measured', 'target', 'verdict'] as const;
  return rows
    .map((row) =>
      columns
        .map((column) => row[column].padEnd(widthOf(column)))
        .join('   ')
        .trimEnd(),
    )
    .join('\n');
};
