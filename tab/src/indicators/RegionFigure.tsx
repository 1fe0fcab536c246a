import type { IndicatorView } from '@kaselo/bot/contract/indicators';
import { indicatorsWords } from '../text/indicators';
import { useWords } from '../text/useWords';
import { useIndicatorCardStyles } from './IndicatorCard.styles';

type Props = { readonly figure: IndicatorView['regions'][number]; readonly indicator: IndicatorView };

/** A region's latest figure, large, with its year and what it counts; where it is missing, that is said as plainly. */
export const RegionFigure = ({ figure, indicator }: Props) => {
  const styles = useIndicatorCardStyles();
  const words = useWords(indicatorsWords);
  const known = figure.text !== undefined;
  const counted = figure.count ?? (indicator.unit === 'index' ? words.index : undefined);
  const beside = known ? [indicator.period, counted] : [figure.symbol === undefined ? undefined : words.symbol(figure.symbol)];
  return (
    <div className={styles.figure}>
      <dt className={styles.region}>
        {figure.regionName}
        <span className={styles.beside}>{beside.filter((part) => part !== undefined).join(', ')}</span>
      </dt>
      <dd className={known ? styles.value : styles.missing}>{figure.text ?? words.noFigure}</dd>
    </div>
  );
};
