import type { ReactNode } from 'react';
import { useFoundationStyles } from './Foundation.styles';

type Line = { readonly key: string; readonly shown: ReactNode };
type Props = {
  readonly term: string;
  readonly lines: readonly (string | Line)[];
  readonly lang: string | undefined;
  readonly className?: string | undefined;
};

/** A word and what the network has written under it; nothing where it has written nothing. */
export const FoundationBlock = ({ term, lines, lang, className }: Props) => {
  const styles = useFoundationStyles();
  if (lines.length === 0) return null;
  const [first, ...others] = lines.map((line) => (typeof line === 'string' ? { key: line, shown: line } : line));
  return (
    <div className={className}>
      <h3 className={styles.term}>{term}</h3>
      {others.length === 0 ? (
        <p className={styles.text} lang={lang}>
          {first?.shown}
        </p>
      ) : (
        <ul className={styles.lines} lang={lang}>
          {[first, ...others].map(
            (line) =>
              line !== undefined && (
                <li key={line.key} className={styles.line}>
                  {line.shown}
                </li>
              ),
          )}
        </ul>
      )}
    </div>
  );
};
