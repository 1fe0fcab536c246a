import type { EventView } from '@kaselo/bot/contract/event';
import { calendarWords } from '../text/calendar';
import { useContentLanguage, useWords } from '../text/useWords';
import { useEventDetailsStyles } from './EventDetails.styles';

/** What the network's own source says of the event, word for word, and what it leaves unclear. */
export const EventSource = ({ event: { note, source } }: { readonly event: Pick<EventView, 'note' | 'source'> }) => {
  const styles = useEventDetailsStyles();
  const { event: words } = useWords(calendarWords);
  const contentLanguage = useContentLanguage();
  return (
    <>
      {note !== undefined && (
        <div className={styles.note}>
          <h3 className={styles.term}>{words.note}</h3>
          <p lang={contentLanguage} className={styles.value}>
            {note}
          </p>
        </div>
      )}
      {source.length > 0 && (
        <div>
          <h3 className={styles.term}>{words.source}</h3>
          {[...new Set(source)].map((text) => (
            <blockquote key={text} lang={contentLanguage} className={styles.quotation}>
              {text}
            </blockquote>
          ))}
        </div>
      )}
    </>
  );
};
