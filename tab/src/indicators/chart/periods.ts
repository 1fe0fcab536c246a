/** The ways in which a statistic names its periods: each as a number that grows by one, and back. */
const forms = [
  { shape: /^(\d{4})$/, number: ([year = 0]: number[]) => year, name: (n: number) => String(n) },
  {
    shape: /^(\d{4})M(\d{2})$/,
    number: ([year = 0, month = 1]: number[]) => year * 12 + month - 1,
    name: (n: number) => `${Math.floor(n / 12)}M${String((n % 12) + 1).padStart(2, '0')}`,
  },
  {
    shape: /^(\d{4})Q(\d)$/,
    number: ([year = 0, quarter = 1]: number[]) => year * 4 + quarter - 1,
    name: (n: number) => `${Math.floor(n / 4)}Q${(n % 4) + 1}`,
  },
  { shape: /^(\d{4})\/(\d{4})$/, number: ([year = 0]: number[]) => year, name: (n: number) => `${n}/${n + 1}` },
];

const mostPeriods = 600;

/** Whether a text names a period as a statistic does: '2025', '2026M04', '2026Q2', '2024/2025'. */
export const isPeriod = (text: string): boolean =>
  forms.some(({ shape, name, number }) => shape.test(text) && name(number(partsOf(text, shape))) === text);

/** Every period from the first to the last: one of which nothing is known has a place of its own, so that no line is drawn over it. */
export const wholeSpan = (periods: readonly string[]): readonly string[] => {
  const form = forms.find(({ shape }) => periods.every((period) => shape.test(period)));
  if (form === undefined || periods.length === 0) return periods;
  const numbers = periods.map((period) => form.number(partsOf(period, form.shape)));
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  if (last - first >= mostPeriods) return periods;
  return Array.from({ length: last - first + 1 }, (_, at) => form.name(first + at));
};

const partsOf = (text: string, shape: RegExp): number[] => (shape.exec(text) ?? []).slice(1).map(Number);
