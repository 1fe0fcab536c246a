import { useChartStyles } from './Chart.styles';
import { GapMark, Mark, PreliminaryStar, RevisedRing } from './Mark';
import type { PlacedPoint } from './points';

type Props = {
  readonly point: PlacedPoint;
  readonly order: number | undefined;
  readonly small?: boolean;
};

/** A point as it is drawn: its region's shape, with a ring where it has been revised and a star where it is not final; a gap is a cross. */
export const PointMark = ({ point: { x, y, shown }, order, small = false }: Props) => (
  <g transform={`translate(${x} ${y})`}>
    {shown.value === null ? <GapMark /> : <Mark order={order} small={small} />}
    {shown.revisions.length > 0 && <RevisedRing small={small} />}
    {shown.preliminary && <PreliminaryStar />}
  </g>
);

type StopProps = Props & {
  readonly name: string;
  /** Only one point of the chart is a stop for the Tab key. */
  readonly isStop: boolean;
  readonly selected: boolean;
  readonly at: number;
  readonly onFocus: () => void;
};

/** A point that can be reached by keyboard and has a name. */
export const PointStop = ({ name, isStop, selected, at, onFocus, ...mark }: StopProps) => {
  const styles = useChartStyles();
  const { x, y } = mark.point;
  return (
    <g
      role="option"
      aria-label={name}
      aria-selected={selected}
      tabIndex={isStop ? 0 : -1}
      data-point={at}
      className={styles.point}
      onFocus={onFocus}
    >
      <circle cx={x} cy={y} r={12} className={styles.reach} />
      <circle data-focus="" cx={x} cy={y} r={14} />
      <PointMark {...mark} />
    </g>
  );
};
