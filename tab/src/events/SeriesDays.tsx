import type { SeriesPreview, WantedSeries } from '@kaselo/bot/contract/recurrence';
import { useId } from 'react';
import { useWatch } from 'react-hook-form';
import { withoutBlanks } from '../editing/checkedBy';
import { eventSeriesWords } from '../text/eventSeries';
import { useWords } from '../text/useWords';
import { useSeriesDaysStyles } from './SeriesDays.styles';
import { useAsked } from './useAsked';

type Props = { readonly wantedFrom: (typed: unknown) => WantedSeries | undefined };

/** The days that a rule gives while it is being chosen, and what becomes of the events that there are. */
export const SeriesDays = ({ wantedFrom }: Props) => {
  const styles = useSeriesDaysStyles();
  const words = useWords(eventSeriesWords);
  const heading = useId();
  const typed: unknown = useWatch();
  const wanted = wantedFrom(withoutBlanks(typed));
  const { data, failure } = useAsked('previewSeries', {}, wanted);
  const shown = wanted === undefined ? undefined : data;
  return (
    <section aria-labelledby={heading} className={styles.days}>
      <h3 id={heading} className={styles.heading}>
        {words.preview}
      </h3>
      <p role="status" className={styles.said}>
        {shown === undefined ? (wanted === undefined || failure !== undefined ? words.unclear : words.previewing) : summary(shown, words)}
      </p>
      {shown !== undefined && (
        <ul className={styles.list}>
          {shown.occurrences.map(({ id, becomes, words: when, before }) => (
            <li key={id} className={styles.day}>
              <span>{when.full}</span>
              <span className={styles.becomes}>
                {words.becomes[becomes]}
                {before !== undefined && `, ${words.was(before.full)}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

const summary = ({ occurrences, skipped, more }: SeriesPreview, words: (typeof eventSeriesWords)['fi']): string =>
  [
    words.count(occurrences.filter(({ becomes }) => becomes !== 'removed').length),
    ...(skipped.length > 0 ? [words.skipped(skipped.join(', '))] : []),
    ...(more ? [words.more] : []),
  ].join(' ');
