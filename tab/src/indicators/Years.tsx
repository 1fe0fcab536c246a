import { mergeClasses } from '@fluentui/react-components';
import type { Indicators, IndicatorView } from '@kaselo/bot/contract/indicators';
import { indicatorsWords } from '../text/indicators';
import { useWords } from '../text/useWords';
import { useYearsStyles } from './Years.styles';

const step = 13;
const size = 10;

type Props = { readonly indicator: IndicatorView; readonly period: Indicators['period'] };

/** The strategy's years as dots, the latest with a figure full; how many years there are is said in words. */
export const Years = ({ indicator, period: { startYear, endYear } }: Props) => {
  const styles = useYearsStyles();
  const words = useWords(indicatorsWords);
  const years = Array.from({ length: Math.max(endYear - startYear + 1, 0) }, (_, at) => startYear + at);
  return (
    <p className={styles.years}>
      <span aria-hidden="true">{startYear}</span>
      <svg aria-hidden="true" width={years.length * step - (step - size)} height={size} className={styles.dots}>
        {years.map((year, at) => (
          <circle
            key={year}
            cx={at * step + size / 2}
            cy={size / 2}
            r={3.5}
            className={mergeClasses(styles.dot, indicator.period === String(year) && styles.known)}
          />
        ))}
      </svg>
      <span aria-hidden="true">{endYear}</span>
      <span className={styles.words}>{words.years(indicator.periods, indicator.period ?? '')}</span>
    </p>
  );
};
