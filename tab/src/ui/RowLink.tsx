import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useRowLinkStyles } from './RowLink.styles';

type Props = {
  readonly to: string;
  readonly strong?: boolean;
  readonly lang?: string | undefined;
  readonly onOpen?: (() => void) | undefined;
  readonly children: ReactNode;
};

/** A row's title as a link that can be pressed anywhere on the row. Stands inside a `Row`. */
export const RowLink = ({ to, strong = false, lang, onOpen, children }: Props) => {
  const styles = useRowLinkStyles();
  return (
    <Link href={to} lang={lang} className={mergeClasses(styles.link, strong && styles.strong)} onClick={onOpen}>
      {children}
    </Link>
  );
};
