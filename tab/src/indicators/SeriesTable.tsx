import type { SeriesView, ValueView } from '@kaselo/bot/contract/indicators';
import { indicatorPageWords } from '../text/indicatorPage';
import { useContentLanguage, useWords } from '../text/useWords';
import { useIndicatorPageStyles } from './IndicatorPage.styles';

/** A series as a table: a period a row, the latest first, a region a column; each figure with its revisions and where it comes from. */
export const SeriesTable = ({ series }: { readonly series: SeriesView }) => {
  const styles = useIndicatorPageStyles();
  const words = useWords(indicatorPageWords);
  const lang = useContentLanguage();
  if (series.periods.length === 0) return <p className={styles.quiet}>{words.noFigures}</p>;
  return (
    <table className={styles.table} aria-label={words.tableOf(series.name)}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {words.columns.period}
          </th>
          {series.regions.map(({ region, name, wholeCountry }) => (
            <th key={region} scope="col" lang={wholeCountry ? undefined : lang} className={styles.head}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...series.periods].reverse().map((period) => (
          <tr key={period} className={styles.row}>
            <th scope="row" className={styles.period}>
              {period}
            </th>
            {series.regions.map(({ region, values }) => (
              <td key={region} className={styles.cell}>
                <Value value={values.find((each) => each.period === period)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Value = ({ value }: { readonly value: ValueView | undefined }) => {
  const styles = useIndicatorPageStyles();
  const words = useWords(indicatorPageWords);
  const lang = useContentLanguage();
  if (value === undefined) return <span className={styles.gap}>{words.unknown}</span>;
  const about = [value.preliminary ? words.preliminary : undefined, value.count, ...value.revisions, value.from];
  return (
    <>
      <span className={value.value === null ? styles.gap : styles.value}>
        {value.text}
        {value.value === null && value.symbol !== undefined && ` (${value.symbol})`}
      </span>
      {about
        .filter((text) => text !== undefined)
        .map((text) => (
          <span key={text} className={styles.beside}>
            {text}
          </span>
        ))}
      {value.note !== undefined && (
        <span lang={lang} className={styles.beside}>
          {value.note}
        </span>
      )}
    </>
  );
};
