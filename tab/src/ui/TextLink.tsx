import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useTextLinkStyles } from './TextLink.styles';

type Props = {
  /** A page of the tab, or an address outside it that opens in a window of its own. */
  readonly to: string;
  readonly lang?: string;
  /** 'plain' looks like the text around it until it is pointed at (headings); 'inText' is underlined (sentences). */
  readonly look?: 'coloured' | 'plain' | 'inText';
  readonly children: ReactNode;
};

/** A link in words. */
export const TextLink = ({ to, lang, look = 'coloured', children }: Props) => {
  const styles = useTextLinkStyles();
  const className = mergeClasses(styles.link, look === 'plain' ? styles.plain : styles.coloured, look === 'inText' && styles.inText);
  if (/^https?:/.test(to)) {
    return (
      <a href={to} target="_blank" rel="noreferrer" lang={lang} className={className}>
        {children}
      </a>
    );
  }
  return (
    <Link href={to} lang={lang} className={className}>
      {children}
    </Link>
  );
};
