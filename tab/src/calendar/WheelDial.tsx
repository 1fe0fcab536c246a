import { mergeClasses } from '@fluentui/react-components';
import { localeOf } from '../text/language';
import { useLanguage } from '../text/useWords';
import { firstDayOf, lastDayOf } from './days';
import { arcPath, type Point, pointAt, sectorPath, spanOf } from './wheelGeometry';
import { useYearWheelStyles, type WheelSize } from './YearWheel.styles';

type Props = {
  readonly year: number;
  /** The month of today, where it is in the year. */
  readonly present: string | undefined;
  readonly radii: readonly number[];
  readonly size: WheelSize;
};

/** What stands behind the events: months and circles. */
export const WheelDial = ({ year, present, radii, size }: Props) => {
  const styles = useYearWheelStyles();
  const { language } = useLanguage();
  const { inner, outer } = size;
  const months = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
  const name = (month: string) =>
    new Intl.DateTimeFormat(localeOf[language], { month: size.months, timeZone: 'UTC' })
      .format(new Date(`${month}-01T00:00:00Z`))
      .replace(/\.$/, '');
  return (
    <svg aria-hidden="true" overflow="visible">
      {months.map((month) => {
        const span = spanOf(year, firstDayOf(month), lastDayOf(month));
        const label = labelAt((span.from + span.to) / 2, size);
        const [from, to] = [pointAt(span.from, inner), pointAt(span.from, outer)];
        const here = month === present;
        return (
          <g key={month}>
            {here && <path d={sectorPath(span, inner, outer)} className={styles.sector} />}
            <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} className={styles.spoke} />
            <text x={label.x} y={label.y} textAnchor={label.anchor} className={mergeClasses(styles.month, here && styles.present)}>
              {name(month)}
            </text>
          </g>
        );
      })}
      {radii.map((radius) => (
        <circle key={radius} r={radius} className={styles.circle} />
      ))}
      <circle r={inner} className={styles.edge} />
      <circle r={outer} className={styles.edge} />
      {present !== undefined && (
        <path d={arcPath(spanOf(year, firstDayOf(present), lastDayOf(present)), outer)} strokeWidth={3} className={styles.presentEdge} />
      )}
    </svg>
  );
};

/** A month's name stands beside the wheel, never on it. */
function labelAt(turn: number, { outer, months }: WheelSize): Point & { readonly anchor: 'start' | 'middle' | 'end' } {
  const point = pointAt(turn, outer + (months === 'narrow' ? 9 : 14));
  const slope = Math.sin(turn * 2 * Math.PI);
  if (months === 'narrow' || Math.abs(slope) < 0.3) return { ...point, anchor: 'middle' };
  return { ...point, anchor: slope > 0 ? 'start' : 'end' };
}
