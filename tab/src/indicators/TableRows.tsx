import { mergeClasses } from '@fluentui/react-components';
import type { IndicatorView } from '@kaselo/bot/contract/indicators';
import { indicatorsWords } from '../text/indicators';
import { useContentLanguage, useWords } from '../text/useWords';
import { TextLink } from '../ui/TextLink';
import { useIndicatorsTableStyles } from './IndicatorsTable.styles';
import { TableFigures } from './TableFigures';

type Props = {
  readonly indicator: IndicatorView;
  /** How many columns of figures there are. */
  readonly figures: number;
};

/** One indicator as a row. */
export const WideRow = ({ indicator, figures }: Props) => {
  const styles = useIndicatorsTableStyles();
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.name}>
        <Name indicator={indicator} />
      </th>
      <td className={styles.cell}>
        <AimWords indicator={indicator} />
      </td>
      <TableFigures indicator={indicator} columns={figures} />
      <td className={styles.cell}>{indicator.period}</td>
      <td className={styles.cell}>
        <Meaning indicator={indicator} />
      </td>
      <td className={styles.cell}>
        <Source indicator={indicator} />
      </td>
    </tr>
  );
};

/** One indicator as a heading, its figures and its words, each across the width of a phone. */
export const NarrowRows = ({ indicator, figures }: Props) => {
  const styles = useIndicatorsTableStyles();
  return (
    <tbody>
      <tr className={styles.row}>
        <th scope="rowgroup" colSpan={figures} className={mergeClasses(styles.name, styles.group)}>
          <Name indicator={indicator} />
          <span className={styles.beside}>
            <AimWords indicator={indicator} />
            {indicator.period !== undefined && `, ${indicator.period}`}
          </span>
        </th>
      </tr>
      <tr>
        <TableFigures indicator={indicator} columns={figures} />
      </tr>
      <tr>
        <td colSpan={figures} className={styles.cell}>
          <Meaning indicator={indicator} />
          <Source indicator={indicator} />
        </td>
      </tr>
    </tbody>
  );
};

const Name = ({ indicator: { id, name, shortName } }: { readonly indicator: IndicatorView }) => {
  const styles = useIndicatorsTableStyles();
  const contentLanguage = useContentLanguage();
  return (
    <span lang={contentLanguage}>
      <TextLink to={`/indicators/${id}`} look="plain">
        {shortName}
      </TextLink>
      {name !== shortName && <span className={styles.beside}>{name}</span>}
    </span>
  );
};

const AimWords = ({ indicator: { direction, target } }: { readonly indicator: IndicatorView }) => {
  const words = useWords(indicatorsWords);
  return target === undefined ? words.direction[direction] : words.target(target.text);
};

const Meaning = ({ indicator: { sentence, caution, note } }: { readonly indicator: IndicatorView }) => {
  const styles = useIndicatorsTableStyles();
  const words = useWords(indicatorsWords);
  const contentLanguage = useContentLanguage();
  return (
    <>
      {sentence}
      {caution !== undefined && (
        <span lang={contentLanguage} className={styles.beside}>
          {caution}
        </span>
      )}
      {note !== undefined && (
        <span className={styles.beside}>
          {words.unclear}: <span lang={contentLanguage}>{note}</span>
        </span>
      )}
    </>
  );
};

const Source = ({ indicator: { source, population } }: { readonly indicator: IndicatorView }) => {
  const styles = useIndicatorsTableStyles();
  return (
    <>
      {source !== undefined && <span className={styles.beside}>{source}</span>}
      {population !== undefined && <span className={styles.beside}>{population}</span>}
    </>
  );
};
