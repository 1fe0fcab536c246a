import { mergeClasses } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { usePanelStyles } from './Panel.styles';
import { TextLink } from './TextLink';

type Props = {
  readonly heading: string;
  readonly headingLang?: string;
  /** A quiet number or word beside the heading. */
  readonly count?: ReactNode;
  readonly link?: { readonly to: string; readonly text: string };
  /** An address within the page. */
  readonly id?: string;
  readonly className?: string;
  /** `Rows`, which reach from edge to edge, or a `PanelBody`. */
  readonly children: ReactNode;
};

/** A block of a view: a heading, at most one link, and rows or a body. One hairline, no shadow. */
export const Panel = ({ heading, headingLang, count, link, id, className, children }: Props) => {
  const styles = usePanelStyles();
  const headingId = useId();
  return (
    <section id={id} aria-labelledby={headingId} className={mergeClasses(styles.panel, className)}>
      <div className={styles.head}>
        <h2 id={headingId} className={styles.heading} lang={headingLang}>
          {heading}
          {count !== undefined && <span className={styles.count}>{count}</span>}
        </h2>
        {link !== undefined && (
          <span className={styles.link}>
            <TextLink to={link.to}>{link.text}</TextLink>
          </span>
        )}
      </div>
      {children}
    </section>
  );
};

/** A padded part of a panel. `alone` where no heading stands above it. */
export const PanelBody = ({ alone = false, children }: { readonly alone?: boolean; readonly children: ReactNode }) => {
  const styles = usePanelStyles();
  return <div className={mergeClasses(styles.body, alone && styles.bodyAlone)}>{children}</div>;
};
