import { figure } from '../text/numbers';
import { useLanguage } from '../text/useWords';
import { useComparisonStripStyles } from './ComparisonStrip.styles';
import type { Scale } from './scale';

type Props = { readonly scale: Scale | undefined; readonly y: number; readonly percent: boolean };

/** The line under the regions with its two ends and the middle; without numbers where there are none. */
export const Axis = ({ scale, y, percent }: Props) => {
  const styles = useComparisonStripStyles();
  const { language } = useLanguage();
  const sign = language === 'en' ? '%' : '\u00a0%';
  const ticks = scale === undefined ? [] : [scale.low, (scale.low + scale.high) / 2, scale.high];
  return (
    <g className={styles.axis}>
      <line x1="0" x2="100%" y1={y} y2={y} />
      {ticks.map((value, at) => (
        <g key={value}>
          <line x1={`${at * 50}%`} x2={`${at * 50}%`} y1={y} y2={y + 4} />
          <text
            x={`${at * 50}%`}
            y={y + 18}
            textAnchor={at === 2 && percent ? 'end' : 'middle'}
            stroke="none"
            dx={at === 2 && percent ? 10 : 0}
            className={styles.tick}
          >
            {figure(language, value)}
            {percent && at === 2 ? sign : ''}
          </text>
        </g>
      ))}
    </g>
  );
};
