import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useRowsStyles } from './Rows.styles';

/** A list whose rows reach from edge to edge of their panel, with hairlines between them. */
export const Rows = ({ label, children }: { readonly label?: string; readonly children: ReactNode }) => {
  const styles = useRowsStyles();
  return (
    <ul aria-label={label} className={styles.rows}>
      {children}
    </ul>
  );
};

type RowProps = {
  /** No line above the first row. */
  readonly open?: boolean;
  readonly id?: string;
  readonly className?: string;
  readonly children: ReactNode;
};

export const Row = ({ open = false, id, className, children }: RowProps) => {
  const styles = useRowsStyles();
  return (
    <li id={id} className={mergeClasses(styles.row, open && styles.open, className)}>
      {children}
    </li>
  );
};
