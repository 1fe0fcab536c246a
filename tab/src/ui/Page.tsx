import { type ReactNode, useCallback, useContext, useRef } from 'react';
import { usePageStyles } from './Page.styles';
import { PageContext } from './PageContext';

type Props = {
  readonly title: string;
  /** The document's title where it says more than the heading, such as an event's name. */
  readonly documentTitle?: string;
  readonly lead?: ReactNode;
  readonly leadLang?: string;
  /** A quiet word at the end of the heading's line, such as today's date. */
  readonly side?: ReactNode;
  readonly actions?: ReactNode;
  /** Blocks, one below the other; a view with columns brings its own grid as one block. */
  readonly children?: ReactNode;
};

/** A view's frame: its heading stands at once, whatever is still being fetched, and takes the focus after a move. */
export const Page = ({ title, documentTitle = title, lead, leadLang, side, actions, children }: Props) => {
  const styles = usePageStyles();
  const { network, hasMoved } = useContext(PageContext);
  // Only how one came here counts: a move within the page must not take the focus back to its heading.
  const cameByMoving = useRef(hasMoved);
  const arrive = useCallback((heading: HTMLHeadingElement | null) => {
    if (cameByMoving.current) heading?.focus();
  }, []);
  return (
    <>
      <title>{network === undefined ? documentTitle : `${documentTitle} – ${network}`}</title>
      <header className={styles.head}>
        <div className={styles.words}>
          <h1 ref={arrive} tabIndex={-1} className={styles.title}>
            {title}
          </h1>
          {lead !== undefined && (
            <p className={styles.lead} lang={leadLang}>
              {lead}
            </p>
          )}
        </div>
        {side !== undefined && <div className={styles.side}>{side}</div>}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </header>
      <div className={styles.content}>{children}</div>
    </>
  );
};
