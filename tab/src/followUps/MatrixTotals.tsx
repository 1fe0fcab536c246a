import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { followUpsWords } from '../text/followUps';
import { useWords } from '../text/useWords';
import type { Column } from './columns';
import { Gap } from './Gap';
import { useMatrixStyles } from './Matrix.styles';

type Props = { readonly columns: readonly Column[]; readonly of: number };

/** The matrix's last rows: how many answered of how many, and until when each round is open. */
export const MatrixTotals = ({ columns, of }: Props) => {
  const styles = useMatrixStyles();
  const { matrix: words } = useWords(followUpsWords);
  const row = (name: string, look: string, cell: (column: Column) => ReactNode) => (
    <tr>
      <th scope="row" className={styles.name}>
        {name}
      </th>
      {columns.map((column) => (
        <td key={column.round.id} className={mergeClasses(styles.cell, look, column.waiting && styles.waiting)}>
          {cell(column)}
        </td>
      ))}
    </tr>
  );
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" className={styles.group}>
          {words.total} <span className={styles.count}>{of}</span>
        </th>
        <Gap columns={columns} />
      </tr>
      {row(words.answered, styles.figure, ({ round }) => round.answered)}
      {row(words.of, styles.quiet, ({ round }) => round.of)}
      {row(words.state, styles.quiet, ({ round }) => (round.state === 'open' ? words.open : words.closed))}
      {row(words.lastDay, styles.quiet, ({ round }) => round.closes)}
    </tbody>
  );
};
