import type { SeriesView } from '@kaselo/bot/contract/indicators';
import { type KeyboardEvent, type PointerEvent, type Ref, useId, useMemo, useState } from 'react';
import { indicatorChartWords } from '../../text/indicatorChart';
import { useWords } from '../../text/useWords';
import { useChartStyles } from './Chart.styles';
import { ChartCaption } from './ChartCaption';
import { ChartKey } from './ChartKey';
import { Frame } from './Frame';
import { layOut } from './layout';
import { PointStop } from './PointMark';
import { nameOf, nearestTo, type PlacedPoint, stepFrom } from './points';
import { useWidth } from './useWidth';

const height = 300;

type Props = { readonly series: SeriesView; readonly drawing?: Ref<SVGSVGElement> };

/**
 * A series over its periods: a line for each region and the whole country, told apart by shapes, dashes and names. Each point
 * is reached by pointing and by the arrow keys, and says its value, its revisions and where it comes from.
 */
export const SeriesChart = ({ series, drawing }: Props) => {
  const styles = useChartStyles();
  const words = useWords(indicatorChartWords);
  const captionId = useId();
  const [width, measure] = useWidth(640);
  const layout = useMemo(() => layOut(series, width, height), [series, width]);
  const [pointed, setPointed] = useState<Pick<PlacedPoint, 'region' | 'period'>>();
  if (layout === undefined) return <p className={styles.caption}>{words.noFigures}</p>;

  const { points } = layout;
  const at = points.findIndex((point) => point.region === pointed?.region && point.period === pointed.period);
  const stop = at < 0 ? Math.max(0, (layout.lines[0]?.points.length ?? 1) - 1) : at;
  const move = (event: KeyboardEvent<SVGGElement>) => {
    const from = points[at];
    const next = from && stepFrom(points, from, event.key);
    if (next === undefined) return;
    event.preventDefault();
    event.currentTarget.querySelector<SVGGElement>(`[data-point="${points.indexOf(next)}"]`)?.focus();
  };
  const point = (event: PointerEvent<SVGSVGElement>) => {
    const seen = event.currentTarget.getBoundingClientRect();
    const scale = layout.width / Math.max(seen.width, 1);
    setPointed(nearestTo(points, (event.clientX - seen.left) * scale, (event.clientY - seen.top) * scale));
  };
  const target = series.target && words.target(series.target.text, series.target.year);
  const shown = points[at];
  return (
    <figure ref={measure} className={styles.figure}>
      <svg
        ref={drawing}
        role="presentation"
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        className={styles.drawing}
        onPointerMove={point}
        onPointerDown={point}
      >
        <Frame layout={layout} percent={series.unit === 'percent'} target={target} pointedX={shown?.x} />
        <g role="listbox" aria-label={words.chart(series.name)} aria-describedby={captionId} aria-orientation="horizontal" onKeyDown={move}>
          {points.map((each, index) => (
            <PointStop
              key={`${each.region} ${each.period}`}
              point={each}
              order={layout.lines.find(({ region }) => region === each.region)?.order}
              name={nameOf(each, words)}
              isStop={index === stop}
              selected={index === at}
              at={index}
              onFocus={() => setPointed(each)}
            />
          ))}
        </g>
      </svg>
      <ChartKey layout={layout} />
      <figcaption id={captionId} className={styles.caption}>
        <ChartCaption point={shown} periods={layout.periods.length} />
      </figcaption>
    </figure>
  );
};
