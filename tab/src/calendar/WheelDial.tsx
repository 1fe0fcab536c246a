import { mergeClasses } from '@fluentui/react-components';
import { localeOf } from '../text/language';
import { useLanguage } from '../text/useWords';
import { firstDayOf, lastDayOf } from './days';
import { arcPath, pointAt, sectorPath, spanOf } from './wheelGeometry';
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
  const { inner, outer, half } = size;
  const months = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
  const name = (month: string) =>
    new Intl.DateTimeFormat(localeOf[language], { month: size.months, timeZone: 'UTC' })
      .format(new Date(`${month}-01T00:00:00Z`))
      .replace(/\.$/, '');
  return (
    <svg aria-hidden="true" overflow="visible">
      {months.map((month) => {
        const span = spanOf(year, firstDayOf(month), lastDayOf(month));
        const label = pointAt((span.from + span.to) / 2, (outer + half) / 2);
        const [from, to] = [pointAt(span.from, inner), pointAt(span.from, outer)];
        const here = month === present;
        return (
          <g key={month}>
            {here && <path d={sectorPath(span, inner, outer)} className={styles.sector} />}
            <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} className={styles.spoke} />
            <text x={label.x} y={label.y} className={mergeClasses(styles.month, here && styles.present)}>
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
