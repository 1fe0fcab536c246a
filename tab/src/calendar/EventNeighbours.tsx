import type { EventPage } from '@kaselo/bot/contract/eventPage';
import { eventPageWords } from '../text/eventPage';
import { capitalised } from '../text/numbers';
import { useContentLanguage, useWords } from '../text/useWords';
import { TextLink } from '../ui/TextLink';
import { useEventPageStyles } from './EventPage.styles';

/** The way to the series' events before and after this one. */
export const EventNeighbours = ({ page: { event, previous, next } }: { readonly page: EventPage }) => {
  const styles = useEventPageStyles();
  const words = useWords(eventPageWords);
  const contentLanguage = useContentLanguage();
  const neighbours = [
    { word: words.previous, neighbour: previous },
    { word: words.next, neighbour: next },
  ];
  if (previous === undefined && next === undefined) return null;
  return (
    <nav aria-label={words.inSeries} className={styles.block}>
      <h3 className={styles.heading}>
        {words.inSeries}
        {event.series !== undefined && (
          <span lang={contentLanguage} className={styles.quiet}>
            {event.series.title}
          </span>
        )}
      </h3>
      <dl className={styles.neighbours}>
        {neighbours.map(({ word, neighbour }) =>
          neighbour === undefined ? null : (
            <div key={word}>
              <dt className={styles.term}>{word}</dt>
              <dd className={styles.value}>
                <TextLink to={`/calendar/${neighbour.id}`} lang={contentLanguage}>
                  {neighbour.title}
                </TextLink>
                <span className={styles.under}>{capitalised(neighbour.when)}</span>
              </dd>
            </div>
          ),
        )}
      </dl>
    </nav>
  );
};
