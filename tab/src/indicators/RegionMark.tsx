import { useComparisonStripStyles } from './ComparisonStrip.styles';

type Props = {
  /** In per cent of the way. */
  readonly at: number;
  /** The level from which the distance is drawn. */
  readonly from: number | undefined;
  readonly y: number;
  readonly shape: 'circle' | 'diamond';
};

/** A region on its line: a full circle or a hollow diamond, tied to the whole country's level. */
export const RegionMark = ({ at, from, y, shape }: Props) => {
  const styles = useComparisonStripStyles();
  return (
    <g>
      {from !== undefined && <line x1={`${from}%`} x2={`${at}%`} y1={y} y2={y} strokeWidth={2} className={styles.distance} />}
      {shape === 'circle' ? (
        <circle cx={`${at}%`} cy={y} r={6.5} className={styles.full} />
      ) : (
        // A path has no per cent of its own: the drawing within the drawing stands where the mark is.
        <svg x={`${at}%`} y={y} overflow="visible" aria-hidden="true">
          <path d="M0-7.5L7.5 0L0 7.5L-7.5 0Z" strokeWidth={2} className={styles.hollow} />
        </svg>
      )}
    </g>
  );
};
