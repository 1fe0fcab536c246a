import { mergeClasses } from '@fluentui/react-components';
import type { IndicatorView } from '@kaselo/bot/contract/indicators';
import { indicatorsWords } from '../text/indicators';
import { useWords } from '../text/useWords';
import { useIndicatorsTableStyles } from './IndicatorsTable.styles';

type Props = { readonly indicator: IndicatorView; readonly columns: number };

/** An indicator's figures, a cell each; where there is none at all, that is said once across them. */
export const TableFigures = ({ indicator, columns }: Props) => {
  const styles = useIndicatorsTableStyles();
  const words = useWords(indicatorsWords);
  const all = [...indicator.regions, ...(indicator.wholeCountry === undefined ? [] : [indicator.wholeCountry])];
  if (all.every(({ text }) => text === undefined)) {
    return (
      <td colSpan={columns} className={mergeClasses(styles.figure, styles.number, styles.missing)}>
        {indicator.direction === 'qualitative' ? words.qualitative.how : words.noFigure}
      </td>
    );
  }
  return all.map((figure) => (
    <td key={figure.region} className={mergeClasses(styles.figure, styles.number)}>
      {figure.text === undefined ? (
        <span className={styles.missing}>{words.noFigure}</span>
      ) : (
        <span className={styles.strong}>{figure.text}</span>
      )}
      {figure.count !== undefined && <span className={styles.beside}>{figure.count}</span>}
      {figure.symbol !== undefined && <span className={styles.beside}>{words.symbol(figure.symbol)}</span>}
    </td>
  ));
};
