import { Link as FluentLink, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useTextLinkStyles } from './TextLink.styles';

type Props = {
  readonly to: string;
  readonly lang?: string;
  readonly children: ReactNode;
  /** Looks like the text around it until it is pointed at: for headings. */
  readonly plain?: boolean;
};

/** A link within the tab. */
export const TextLink = ({ to, lang, plain = false, children }: Props) => {
  const styles = useTextLinkStyles();
  return (
    <Link href={to} asChild>
      <FluentLink as="a" lang={lang} className={mergeClasses(styles.touch, plain && styles.plain)}>
        {children}
      </FluentLink>
    </Link>
  );
};
