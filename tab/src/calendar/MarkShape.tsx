import { mergeClasses } from '@fluentui/react-components';
import { ownMark } from './own';
import { useWheelMarkStyles } from './WheelMark.styles';
import type { Mark } from './wheel';
import { arcPath, pointAt } from './wheelGeometry';

type Props = { readonly mark: Mark; readonly size: number; readonly vague: boolean };

/** How a mark looks. What is cancelled is crossed out, what is one's own has the network's colour, and what one comes to a middle. */
export const MarkShape = ({ mark: { event, radius, at, span }, size, vague }: Props) => {
  const styles = useWheelMarkStyles();
  const mark = ownMark(event);
  const own = mark !== undefined;
  const { x, y } = pointAt(at, radius);
  if (span !== undefined) {
    return <path d={arcPath(span, radius)} className={mergeClasses(styles.stroke, own && styles.ownStroke, vague && styles.vague)} />;
  }
  if (event.cancelled) {
    const arm = size * 0.8;
    return <path d={`M ${x - arm} ${y - arm} l ${arm * 2} ${arm * 2} m 0 ${-arm * 2} l ${-arm * 2} ${arm * 2}`} className={styles.cross} />;
  }
  const dot = (
    <circle cx={x} cy={y} r={size - 1} className={mergeClasses(styles.dot, own && styles.ownDot, !event.past && styles.coming)} />
  );
  if (mark !== 'coming') return dot;
  return (
    <>
      {dot}
      <circle cx={x} cy={y} r={size * 0.4} className={event.past ? styles.middleOfPast : styles.middle} />
    </>
  );
};
