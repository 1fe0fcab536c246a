import type { EventPage } from '@kaselo/bot/contract/eventPage';
import { useMe } from '../api/views';
import { DeliveryMark } from '../deliveries/DeliveryMark';
import { eventPageWords } from '../text/eventPage';
import { useWords } from '../text/useWords';
import { useEventPageStyles } from './EventPage.styles';

/** What the channel was told of the event and will be, and whether it arrived. */
export const EventPosts = ({ posts }: Pick<EventPage, 'posts'>) => {
  const styles = useEventPageStyles();
  const words = useWords(eventPageWords);
  const { data: me } = useMe();
  return (
    <section className={styles.block}>
      <h3 className={styles.heading}>{words.posts}</h3>
      {posts.length === 0 ? (
        <p className={styles.quiet}>{me?.bound === false ? words.postsLater : words.noPosts}</p>
      ) : (
        <ul className={styles.list}>
          {posts.map(({ id, kind, state, when, reason }) => (
            <li key={id} className={styles.row}>
              <span>
                {kind}
                <span className={styles.under}>{when}</span>
                {reason !== undefined && <span className={styles.under}>{reason}</span>}
              </span>
              <DeliveryMark state={state} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
