import { mergeClasses } from '@fluentui/react-components';
import type { IndicatorView } from '@kaselo/bot/contract/indicators';
import { overviewWords } from '../text/overview';
import { useWords } from '../text/useWords';
import { useIndicatorsPanelStyles } from './IndicatorsPanel.styles';

type Props = { readonly indicator: IndicatorView; readonly columns: number };

/** A row's figures; where no region has one, that is said once across them. */
export const IndicatorFigures = ({ indicator, columns }: Props) => {
  const styles = useIndicatorsPanelStyles();
  const { indicators: words } = useWords(overviewWords);
  if (indicator.regions.every((region) => region.text === undefined)) {
    return (
      <td colSpan={Math.max(columns, 1)} className={mergeClasses(styles.missing, styles.last)}>
        {words.noFigure}
      </td>
    );
  }
  return indicator.regions.map((region, at) => (
    <td
      key={region.region}
      className={mergeClasses(
        region.text === undefined ? styles.missing : styles.figure,
        at === indicator.regions.length - 1 && styles.last,
      )}
    >
      {region.text ?? words.noFigure}
    </td>
  ));
};
