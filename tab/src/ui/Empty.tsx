import type { ReactNode } from 'react';
import { useEmptyStyles } from './Empty.styles';

type Props = {
  /** How it is now. */
  readonly title?: string;
  /** What will be here, and what to do now. */
  readonly text: string;
  readonly action?: ReactNode;
};

/** What stands where there is nothing yet. */
export const Empty = ({ title, text, action }: Props) => {
  const styles = useEmptyStyles();
  return (
    <div className={styles.empty}>
      {title !== undefined && <p className={styles.title}>{title}</p>}
      <p className={styles.text}>{text}</p>
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  );
};
