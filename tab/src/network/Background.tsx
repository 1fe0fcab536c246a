import type { NetworkView } from '@kaselo/bot/contract/network';
import { networkWords } from '../text/network';
import { useContentLanguage, useLanguage, useWords } from '../text/useWords';
import { useBackgroundStyles } from './Background.styles';

/** Whom and what the strategy mentions besides the members: told when it is asked for. */
export const Background = ({ network }: { readonly network: NetworkView }) => {
  const styles = useBackgroundStyles();
  const words = useWords(networkWords);
  const { outsideParties, projects, abbreviations } = network;
  if (outsideParties.length + projects.length + abbreviations.length === 0) return null;
  return (
    <div className={styles.panel}>
      <Part heading={words.outside} lines={outsideParties.map(({ name, note }) => ({ term: name, note }))} />
      <Part
        heading={words.projects}
        lines={projects.map(({ name, funding, note }) => ({ term: name, said: funding && words.funding(funding), note }))}
      />
      <Part heading={words.abbreviations} lines={abbreviations.map(({ short, long, note }) => ({ term: `${short}: ${long}`, note }))} />
    </div>
  );
};

type Line = { readonly term: string; readonly said?: string | undefined; readonly note: string | undefined };

const Part = ({ heading, lines }: { readonly heading: string; readonly lines: readonly Line[] }) => {
  const styles = useBackgroundStyles();
  const { language } = useLanguage();
  const contentLanguage = useContentLanguage();
  if (lines.length === 0) return null;
  return (
    <details className={styles.part}>
      <summary className={styles.summary}>
        <h2 className={styles.heading}>{heading}</h2>
        <span className={styles.count}>{lines.length}</span>
      </summary>
      <ul className={styles.list} lang={contentLanguage}>
        {lines.map(({ term, said, note }) => (
          <li key={term}>
            <span className={styles.term}>{term}</span>
            {said !== undefined && (
              <p lang={language} className={styles.text}>
                {said}
              </p>
            )}
            {note !== undefined && <p className={styles.text}>{note}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
};
