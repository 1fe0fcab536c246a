import { uiWords } from '../text/ui';
import { useWords } from '../text/useWords';
import type { ActionStatus } from './StatusMark';
import { useStatusColours } from './StatusMark.styles';
import { useStatusStripStyles } from './StatusStrip.styles';

const order: readonly ActionStatus[] = ['completed', 'in-progress', 'paused', 'not-started', 'dropped'];
const unit = { width: 8, height: 12, step: 10 };

/** One unit an action: full when completed, half when under way or paused, empty when not; dropped ones are crossed out. */
const Unit = ({ status, x }: { readonly status: ActionStatus; readonly x: number }) => {
  const colours = useStatusColours();
  const full = status === 'completed';
  const half = status === 'in-progress' || status === 'paused';
  return (
    <g className={colours[status]}>
      <rect
        x={x + 0.5}
        y={0.5}
        width={unit.width - 1}
        height={unit.height - 1}
        rx={1.5}
        fill={full ? 'currentColor' : 'none'}
        stroke="currentColor"
      />
      {half && <rect x={x + 1} y={unit.height / 2} width={unit.width - 2} height={unit.height / 2 - 1} fill="currentColor" />}
      {status === 'dropped' && <path d={`M${x + 1.5} ${unit.height - 1.5}L${x + unit.width - 1.5} 1.5`} stroke="currentColor" />}
    </g>
  );
};

/** How a priority's actions stand: a strip for the eye and the counts in words for everybody. */
export const StatusStrip = ({ statuses, delayed = 0 }: { readonly statuses: readonly ActionStatus[]; readonly delayed?: number }) => {
  const styles = useStatusStripStyles();
  const words = useWords(uiWords);
  const units = order.flatMap((status) => statuses.filter((one) => one === status)).map((status, at) => ({ status, x: at * unit.step }));
  const counts = order.flatMap((status) => {
    const n = statuses.filter((one) => one === status).length;
    return n === 0 ? [] : [words.statusCount[status](n)];
  });
  const told = delayed === 0 ? counts : [...counts, words.delayedCount(delayed)];
  const width = Math.max(units.length * unit.step - (unit.step - unit.width), 0);
  return (
    <span className={styles.line}>
      <svg aria-hidden="true" width={width} height={unit.height} className={styles.strip}>
        {units.map(({ status, x }) => (
          <Unit key={x} status={status} x={x} />
        ))}
      </svg>
      {told.length === 0 ? words.noActions : told.join(', ')}
    </span>
  );
};
