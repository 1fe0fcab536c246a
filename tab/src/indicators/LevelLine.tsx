import { mergeClasses } from '@fluentui/react-components';
import { useComparisonStripStyles } from './ComparisonStrip.styles';

type Props = {
  /** In per cent of the way. */
  readonly at: number;
  readonly top: number;
  readonly bottom: number;
  readonly text: string;
  readonly isTarget?: boolean;
  /** Its words stand above the line's head, or lower beside it where another line's are already there. */
  readonly low?: boolean;
};

/** A level across the regions' lines, with its words: the whole country's is whole, the target's is dashed. */
export const LevelLine = ({ at, top, bottom, text, isTarget = false, low = false }: Props) => {
  const styles = useComparisonStripStyles();
  const anchor = at < 25 ? 'start' : at > 75 ? 'end' : 'middle';
  return (
    <g>
      <line x1={`${at}%`} x2={`${at}%`} y1={top} y2={bottom} strokeWidth={1.5} className={isTarget ? styles.target : styles.country} />
      <text
        x={`${at}%`}
        y={low ? bottom - 4 : top - 6}
        dx={low ? 4 : 0}
        textAnchor={low ? 'start' : anchor}
        className={mergeClasses(styles.label, isTarget && styles.targetLabel)}
      >
        {text}
      </text>
    </g>
  );
};
