import { deliveriesWords } from '../text/deliveries';
import { useContentLanguage, useWords } from '../text/useWords';
import { RowLink } from '../ui/RowLink';
import { Row } from '../ui/Rows';
import { DeliveryMark, type Post } from './DeliveryMark';
import { useDeliveryRowStyles } from './DeliveryRow.styles';
import { Uncertain } from './Uncertain';

/** One post: what became of it, what it is about, when it was due and when it was sent. */
export const DeliveryRow = ({ post }: { readonly post: Post }) => {
  const styles = useDeliveryRowStyles();
  const words = useWords(deliveriesWords);
  const contentLanguage = useContentLanguage();
  return (
    <Row className={styles.row}>
      <DeliveryMark state={post.state} />
      <div>
        <p className={styles.title} lang={contentLanguage}>
          {post.event === undefined ? post.title : <RowLink to={`/calendar/${post.event}`}>{post.title}</RowLink>}
        </p>
        <p className={styles.kind}>{post.kind}</p>
        {post.reason !== undefined && <p className={styles.reason}>{post.reason}</p>}
        {post.state === 'unknown' && <Uncertain post={post.id} title={post.title} />}
      </div>
      <p className={styles.times}>
        <span className={styles.time}>{post.state === 'coming' ? words.leaves(post.due) : words.due(post.due)}</span>{' '}
        {post.posted !== undefined && <span className={styles.time}>{words.posted(post.posted)}</span>}
      </p>
    </Row>
  );
};
