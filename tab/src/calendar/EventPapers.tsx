import type { EventPage } from '@kaselo/bot/contract/eventPage';
import { eventPageWords } from '../text/eventPage';
import { useContentLanguage, useWords } from '../text/useWords';
import { TextLink } from '../ui/TextLink';
import { useEventPageStyles } from './EventPage.styles';

/** The programme, what is shown or handed out, and the memo. */
export const EventPapers = ({ page: { agenda, materials, memo } }: { readonly page: EventPage }) => {
  const styles = useEventPageStyles();
  const words = useWords(eventPageWords);
  const contentLanguage = useContentLanguage();
  return (
    <>
      {agenda !== undefined && (
        <section className={styles.block}>
          <h3 className={styles.heading}>{words.agenda}</h3>
          <p lang={contentLanguage} className={styles.agenda}>
            {agenda}
          </p>
        </section>
      )}
      {(materials.length > 0 || memo !== undefined) && (
        <section className={styles.block}>
          <h3 className={styles.heading}>{words.materials}</h3>
          <ul className={styles.links}>
            {materials.map(({ title, url }) => (
              <li key={`${title} ${url}`}>
                <TextLink to={url} lang={contentLanguage}>
                  {title}
                </TextLink>
              </li>
            ))}
            {memo !== undefined && (
              <li>
                <TextLink to={memo}>{words.openMemo}</TextLink>
              </li>
            )}
          </ul>
        </section>
      )}
    </>
  );
};
