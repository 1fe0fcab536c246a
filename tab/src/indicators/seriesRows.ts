import type { SeriesView } from '@kaselo/bot/contract/indicators';
import type { IndicatorPageWords } from '../text/indicatorPage';

/** A series as rows of a file: one value a row, with all that is known of it. A gap has no number, and its reason beside it. */
export const seriesRows = (series: SeriesView, { columns, yes }: Pick<IndicatorPageWords, 'columns' | 'yes'>) => [
  [
    columns.period,
    columns.region,
    columns.value,
    columns.gap,
    columns.count,
    columns.preliminary,
    columns.revisions,
    columns.from,
    columns.note,
  ],
  ...series.regions.flatMap(({ name, values }) =>
    values.map((value) => [
      value.period,
      name,
      value.value ?? value.symbol,
      value.value === null ? value.text : undefined,
      value.count,
      value.preliminary ? yes : undefined,
      value.revisions.join('; '),
      value.from,
      value.note,
    ]),
  ),
];
