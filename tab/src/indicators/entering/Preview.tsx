import type { SeriesView } from '@kaselo/bot/contract/indicators';
import { indicatorEnteringWords } from '../../text/indicatorEntering';
import { localeOf } from '../../text/language';
import { useLanguage, useWords } from '../../text/useWords';
import { useEnteringStyles } from './Entering.styles';
import type { EnteredValue, ReadValues } from './readValues';

type Props = ReadValues & { readonly series: SeriesView };

/** What would be saved, beside what stands there now; and which lines cannot be read, and why. */
export const Preview = ({ series, values, problems }: Props) => {
  const styles = useEnteringStyles();
  const words = useWords(indicatorEnteringWords);
  return (
    <>
      {problems.length > 0 && (
        <div role="alert">
          <p className={styles.strong}>{words.skipped}</p>
          <ul className={styles.problems}>
            {problems.map(({ line, problem, text }) => (
              <li key={`${line} ${problem} ${text}`}>{words.problemLine(line, words.problem[problem](text))}</li>
            ))}
          </ul>
        </div>
      )}
      {values.length > 0 && (
        <table className={styles.table}>
          <caption className={styles.caption}>{words.preview}</caption>
          <thead>
            <tr>
              {[words.columns.period, words.columns.region, words.columns.value, words.columns.change].map((name) => (
                <th key={name} scope="col" className={styles.head}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {values.map((value) => (
              <Row key={`${value.region} ${value.period}`} value={value} series={series} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
};

const Row = ({ value, series }: { readonly value: EnteredValue; readonly series: SeriesView }) => {
  const styles = useEnteringStyles();
  const words = useWords(indicatorEnteringWords);
  const { language } = useLanguage();
  const region = series.regions.find((each) => each.region === value.region);
  const now = region?.values.find(({ period }) => period === value.period);
  const same = now !== undefined && now.value === value.value && (now.symbol ?? '') === (value.symbol ?? '');
  const number = new Intl.NumberFormat(localeOf[language], { maximumFractionDigits: 6 });
  return (
    <tr>
      <td className={styles.cell}>{value.period}</td>
      <td className={styles.cell}>{region?.name}</td>
      <td className={styles.cell}>{value.value === null ? gapText(value.symbol, words.gaps) : number.format(value.value)}</td>
      <td className={styles.cell}>{now === undefined ? words.change.new : same ? words.change.same : words.change.revised(now.text)}</td>
    </tr>
  );
};

const gapText = (symbol: string | undefined, gaps: Readonly<Record<string, string>>): string => gaps[symbol ?? '..'] ?? symbol ?? '';
