import { prioritiesWords } from '../text/priorities';
import { useContentLanguage, useWords } from '../text/useWords';
import { useSourceNotesStyles } from './SourceNotes.styles';
import type { Frame } from './strategy';

/** Where the source can be read in more ways than one: what it says, how it was read and why. */
export const SourceNotes = ({ notes }: { readonly notes: Frame['notes'] }) => {
  const styles = useSourceNotesStyles();
  const { foundation: words } = useWords(prioritiesWords);
  const contentLanguage = useContentLanguage();
  return (
    <details className={styles.notes}>
      <summary className={styles.summary}>
        {words.notes} <span className={styles.count}>{words.noteCount(notes.length)}</span>
      </summary>
      <ul className={styles.list}>
        {notes.map((note) => (
          <li key={`${note.where} ${note.text} ${note.reading}`}>
            <dl className={styles.note}>
              {(
                [
                  [words.where, note.where],
                  [words.written, note.text],
                  [words.reading, note.reading],
                  [words.why, note.why],
                ] as const
              ).map(([term, value]) => (
                <div key={term}>
                  <dt className={styles.term}>{term}</dt>
                  <dd lang={contentLanguage} className={styles.value}>
                    {value}
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </details>
  );
};
