import { mergeClasses } from '@fluentui/react-components';
import { uiWords } from '../text/ui';
import { useWords } from '../text/useWords';
import { Hidden } from './Hidden';
import { useLoadingStyles } from './Loading.styles';

type PanelProps = {
  /** About as many rows as the panel will have, so that nothing jumps when they come. */
  readonly rows: number;
  readonly className?: string;
};

/** A panel's place while its content is being fetched. It stands still: nothing blinks. */
export const LoadingPanel = ({ rows, className }: PanelProps) => {
  const styles = useLoadingStyles();
  return (
    <div aria-hidden="true" className={mergeClasses(styles.panel, className)}>
      <div className={styles.heading} />
      {Array.from({ length: rows }, (_, row) => `row-${row}`).map((row) => (
        <div key={row} className={styles.row} />
      ))}
    </div>
  );
};

/** Tells those who hear the page that something is coming. */
export const LoadingWord = () => <Hidden status>{useWords(uiWords).loading}</Hidden>;
