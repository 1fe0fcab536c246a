import { indicatorChartWords } from '../../text/indicatorChart';
import { useContentLanguage, useWords } from '../../text/useWords';
import { useChartStyles } from './Chart.styles';
import type { PlacedPoint } from './points';

type Props = { readonly point: PlacedPoint | undefined; readonly periods: number };

/** What the pointed figure says, with its revisions and where it comes from; before that, how to point. */
export const ChartCaption = ({ point, periods }: Props) => {
  const styles = useChartStyles();
  const words = useWords(indicatorChartWords);
  const lang = useContentLanguage();
  if (point === undefined) return periods === 1 ? words.onePeriod : words.howTo;
  const { shown } = point;
  const more = [shown.count, shown.preliminary ? words.preliminary : undefined].filter((part) => part !== undefined);
  return (
    <>
      <span className={styles.captionLine}>
        <span className={styles.value}>{words.point(point.regionName, point.period, shown.text)}</span>
        {more.length > 0 && `, ${more.join(', ')}`}
      </span>
      {shown.revisions.map((sentence) => (
        <span key={sentence} className={styles.captionLine}>
          {sentence}
        </span>
      ))}
      <span className={styles.captionLine}>{shown.from}</span>
      {shown.note !== undefined && (
        <span lang={lang} className={styles.captionLine}>
          {shown.note}
        </span>
      )}
    </>
  );
};
