import { mergeClasses } from '@fluentui/react-components';
import type { IndicatorView } from '@kaselo/bot/contract/indicators';
import { indicatorsWords } from '../text/indicators';
import { useWords } from '../text/useWords';
import { Hidden } from '../ui/Hidden';
import { useIndicatorsTableStyles } from './IndicatorsTable.styles';
import { NarrowRows, WideRow } from './TableRows';
import { useHasRoomForTable } from './useHasRoomForTable';

/** Everything in one table. Where there is no room for its columns, what is told in words stands under each indicator's figures. */
export const IndicatorsTable = ({ indicators }: { readonly indicators: readonly IndicatorView[] }) => {
  const styles = useIndicatorsTableStyles();
  const { title, columns } = useWords(indicatorsWords);
  const room = useHasRoomForTable();
  const regions = indicators.find((indicator) => indicator.regions.length > 0)?.regions ?? [];
  const figures = [...regions.map(({ regionName }) => regionName), columns.country];
  const column = (name: string, number = false) => (
    <th key={name} scope="col" className={mergeClasses(styles.head, number && styles.number)}>
      {name}
    </th>
  );
  return (
    <div className={styles.panel}>
      <table className={styles.table}>
        <caption>
          <Hidden>{title}</Hidden>
        </caption>
        <thead>
          <tr>
            {room && [columns.indicator, columns.target].map((name) => column(name))}
            {figures.map((name) => column(name, true))}
            {room && [columns.year, columns.meaning, columns.source].map((name) => column(name))}
          </tr>
        </thead>
        {room ? (
          <tbody>
            {indicators.map((indicator) => (
              <WideRow key={indicator.id} indicator={indicator} figures={figures.length} />
            ))}
          </tbody>
        ) : (
          indicators.map((indicator) => <NarrowRows key={indicator.id} indicator={indicator} figures={figures.length} />)
        )}
      </table>
    </div>
  );
};
