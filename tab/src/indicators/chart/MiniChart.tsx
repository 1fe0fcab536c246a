import type { SeriesView } from '@kaselo/bot/contract/indicators';
import { useMemo } from 'react';
import { indicatorChartWords } from '../../text/indicatorChart';
import { useWords } from '../../text/useWords';
import { useChartStyles } from './Chart.styles';
import { Frame } from './Frame';
import { layOut } from './layout';
import { PointMark } from './PointMark';
import { useWidth } from './useWidth';

const height = 168;

type Props = {
  readonly series: SeriesView;
  /** What the drawing says, for those who do not see it. */
  readonly sentence: string;
};

/** A series small enough to stand beside others; its points are read on the indicator's own page. */
export const MiniChart = ({ series, sentence }: Props) => {
  const styles = useChartStyles();
  const words = useWords(indicatorChartWords);
  const [width, measure] = useWidth(320);
  const layout = useMemo(() => layOut(series, width, height), [series, width]);
  if (layout === undefined) return null;
  const last = layout.periods.at(-1)?.text;
  return (
    <div ref={measure}>
      <svg role="img" aria-label={sentence} viewBox={`0 0 ${layout.width} ${layout.height}`} className={styles.drawing}>
        <Frame
          layout={layout}
          percent={series.unit === 'percent'}
          target={series.target && words.target(series.target.text, series.target.year)}
        />
        {layout.lines.flatMap(({ points, order }) =>
          points
            .filter(({ shown, period }) => shown.value === null || shown.revisions.length > 0 || shown.preliminary || period === last)
            .map((point) => <PointMark key={`${point.region} ${point.period}`} point={point} order={order} small />),
        )}
      </svg>
    </div>
  );
};
