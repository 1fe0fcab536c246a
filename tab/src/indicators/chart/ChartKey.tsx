import type { ReactNode } from 'react';
import { indicatorChartWords } from '../../text/indicatorChart';
import { useWords } from '../../text/useWords';
import { useChartStyles } from './Chart.styles';
import type { ChartLayout } from './drawn';
import { GapMark, Mark, PreliminaryStar, RevisedRing } from './Mark';

/** What the signs of a drawing mean, those that it has. */
export const ChartKey = ({ layout: { points, fromZero } }: { readonly layout: ChartLayout }) => {
  const styles = useChartStyles();
  const { key: words } = useWords(indicatorChartWords);
  const has = (what: (point: (typeof points)[number]['shown']) => boolean) => points.some(({ shown }) => what(shown));
  const signs: readonly (readonly [string, boolean, ReactNode])[] = [
    [words.revised, has(({ revisions }) => revisions.length > 0), <RevisedRing key="ring" />],
    [words.preliminary, has(({ preliminary }) => preliminary), <PreliminaryStar key="star" />],
    [words.gap, has(({ value }) => value === null), <GapMark key="gap" />],
  ];
  const shown = signs.filter(([, present]) => present);
  if (shown.length === 0 && fromZero) return null;
  return (
    <ul className={styles.key}>
      {shown.map(([text, , sign]) => (
        <li key={text} className={styles.keyItem}>
          <svg aria-hidden="true" width={22} height={22} viewBox="-11 -11 22 22" className={styles.keyMark}>
            {sign}
            {text === words.revised && <Mark order={0} small />}
          </svg>
          {text}
        </li>
      ))}
      {!fromZero && <li className={styles.keyItem}>{words.notFromZero}</li>}
    </ul>
  );
};
