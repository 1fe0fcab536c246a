import { mergeClasses } from '@fluentui/react-components';
import type { Column } from './columns';
import { useMatrixStyles } from './Matrix.styles';

/** Empty cells in a group's heading row, so that a column's tint goes on through it. */
export const Gap = ({ columns }: { readonly columns: readonly Column[] }) => {
  const styles = useMatrixStyles();
  return columns.map(({ round, waiting }) => <td key={round.id} className={mergeClasses(styles.cell, waiting && styles.waiting)} />);
};
