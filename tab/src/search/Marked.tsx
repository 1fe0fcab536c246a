import type { SearchHit } from '@kaselo/bot/contract/search';
import { Fragment } from 'react';
import { useMarkedStyles } from './Marked.styles';

/** A text with the words that were asked for marked. */
export const Marked = ({ text, marks }: SearchHit['title']) => {
  const styles = useMarkedStyles();
  return (
    <>
      {marks.map(([start, end], at) => (
        <Fragment key={start}>
          {text.slice(marks[at - 1]?.[1] ?? 0, start)}
          <mark className={styles.mark}>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </>
  );
};
