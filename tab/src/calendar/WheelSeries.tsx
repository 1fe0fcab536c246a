import { mergeClasses } from '@fluentui/react-components';
import type { Ring } from './wheel';
import { arcPath, pointAt, type Span } from './wheelGeometry';
import { useYearWheelStyles } from './YearWheel.styles';

type Props = {
  readonly rings: readonly Ring[] /** How far the year has gone, from 0 to 1. */;
  readonly now: number;
  readonly narrow: boolean;
};

/** The series' lines, thick as far as the year has gone, and their numbers before them. */
export const WheelSeries = ({ rings, now, narrow }: Props) => {
  const styles = useYearWheelStyles();
  return (
    <svg aria-hidden="true" overflow="visible">
      {rings.map(({ number, radius, line, begins }) => {
        const before = pointAt(begins - (narrow ? 7 : 12) / (2 * Math.PI * radius), radius);
        return (
          <g key={number}>
            {line !== undefined &&
              partsOf(line, now).map(({ span, gone }) => (
                <path
                  key={String(gone)}
                  d={arcPath(span, radius)}
                  className={mergeClasses(styles.series, gone ? styles.gone : styles.ahead)}
                />
              ))}
            <text x={before.x} y={before.y} className={mergeClasses(styles.number, narrow && styles.numberNarrow)}>
              {number}
            </text>
          </g>
        );
      })}
    </svg>
  );
};

const partsOf = ({ from, to }: Span, now: number): readonly { readonly span: Span; readonly gone: boolean }[] => [
  ...(from < now ? [{ span: { from, to: Math.min(to, now) }, gone: true }] : []),
  ...(now < to ? [{ span: { from: Math.max(from, now), to }, gone: false }] : []),
];
