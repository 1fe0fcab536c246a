import { figure } from '../../text/numbers';
import { useLanguage } from '../../text/useWords';
import { useChartStyles } from './Chart.styles';
import type { ChartLayout } from './drawn';
import { dashOf } from './Mark';

type Props = {
  readonly layout: ChartLayout;
  readonly percent: boolean;
  readonly target: string | undefined;
  /** Where the pointed period stands. */
  readonly pointedX?: number;
};

/** What stands around the points: the scale, the periods, the target's line, and the lines with their names. */
export const Frame = ({ layout, percent, target, pointedX }: Props) => {
  const styles = useChartStyles();
  const { language } = useLanguage();
  const { left, right, bottom, height } = layout;
  const sign = percent ? (language === 'en' ? '%' : '\u00a0%') : '';
  return (
    <svg aria-hidden="true" overflow="visible">
      {layout.ticks.map(({ value, y }) => (
        <g key={value}>
          <line x1={left} x2={right} y1={y} y2={y} className={styles.grid} />
          <text x={left - 6} y={y + 4} textAnchor="end" className={styles.tick}>
            {figure(language, value)}
            {sign}
          </text>
        </g>
      ))}
      <line x1={left} x2={right} y1={bottom} y2={bottom} className={styles.axis} />
      {layout.periods.map(({ text, x }) => (
        <g key={text}>
          <line x1={x} x2={x} y1={bottom} y2={bottom + 4} className={styles.axis} />
          <text x={x} y={height - 4} textAnchor="middle" className={styles.tick}>
            {text}
          </text>
        </g>
      ))}
      {layout.target !== undefined && (
        <>
          <line x1={left} x2={right} y1={layout.target.y} y2={layout.target.y} strokeWidth={2} className={styles.target} />
          <text x={left + 4} y={layout.target.y - 6} className={styles.targetLabel}>
            {target}
          </text>
        </>
      )}
      {pointedX !== undefined && <line x1={pointedX} x2={pointedX} y1={16} y2={bottom} strokeDasharray="1 3" className={styles.pointed} />}
      {layout.lines.map(({ region, order, path, label }) => (
        <g key={region}>
          <path d={path} strokeWidth={2} strokeDasharray={dashOf(order)} className={order === undefined ? styles.country : styles.region} />
          {label !== undefined && (
            <text x={label.x} y={label.y + 4} className={styles.label}>
              {label.text}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
};
