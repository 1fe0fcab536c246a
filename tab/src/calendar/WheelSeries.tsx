import { mergeClasses } from '@fluentui/react-components';
import type { Ring } from './wheel';
import { arcPath, pointAt, type Span } from './wheelGeometry';
import { useYearWheelStyles } from './YearWheel.styles';

type Props = {
  readonly rings: readonly Ring[];
  /** How far the year has gone, from 0 to 1. */
  readonly now: number;
  /** Left out where there is no room for them. */
  readonly numbers: boolean;
};

/** How far a number stands from the middle of the first mark. */
const numberAway = 12;

/** The series' lines, thick as far as the year has gone, and their numbers before them. */
export const WheelSeries = ({ rings, now, numbers }: Props) => {
  const styles = useYearWheelStyles();
  return (
    <svg aria-hidden="true" overflow="visible">
      {rings.map(({ number, radius, line, begins }) => {
        const before = pointAt(begins - numberAway / (2 * Math.PI * radius), radius);
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
            {numbers && (
              <text x={before.x} y={before.y} className={styles.number}>
                {number}
              </text>
            )}
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
