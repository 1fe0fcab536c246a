import { Link } from 'wouter';
import { calendarWords } from '../text/calendar';
import { uiWords } from '../text/ui';
import { useContentLanguage, useWords } from '../text/useWords';
import { MarkShape } from './MarkShape';
import { ownMark } from './own';
import { hasDay } from './placement';
import { opens } from './returnFocus';
import { useWheelMarkStyles } from './WheelMark.styles';
import type { Mark } from './wheel';
import { arcPath, pointAt } from './wheelGeometry';

type Props = {
  readonly mark: Mark;
  readonly size: number;
  readonly to: string;
  readonly current: boolean;
  /** Only one mark of the wheel is a stop for the Tab key. */
  readonly isStop: boolean;
  /** Tells which event is pointed at or, by keyboard, focused. */
  readonly onPoint: (event: string | undefined, focused: boolean) => void;
};

/** An event on the wheel: a dot for a day, a stroke for days, dashes for what has no day yet; filled once it is over. */
export const WheelMark = ({ mark, size, to, current, isStop, onPoint }: Props) => {
  const styles = useWheelMarkStyles();
  const words = useWords(calendarWords);
  const { mine } = useWords(uiWords);
  const contentLanguage = useContentLanguage();
  const { event, radius, at, span } = mark;
  const { x, y } = pointAt(at, radius);
  const vague = !hasDay(event);
  const own = ownMark(event);
  const said = [event.cancelled ? words.cancelled : undefined, own && mine[own]].filter((part) => part !== undefined);
  const name = [event.words.full, event.title, ...said].join(', ');
  return (
    <Link
      {...opens(event.id)}
      href={to}
      aria-label={name}
      lang={contentLanguage}
      aria-current={current ? 'true' : undefined}
      tabIndex={isStop ? 0 : -1}
      className={styles.link}
      onFocus={() => onPoint(event.id, true)}
      onMouseEnter={() => onPoint(event.id, false)}
      onMouseLeave={() => onPoint(undefined, false)}
    >
      {span === undefined ? (
        <circle cx={x} cy={y} r={size * 1.8} className={styles.reach} />
      ) : (
        <path d={arcPath(span, radius)} strokeWidth={size * 3} className={styles.reachAlong} />
      )}
      {current && <circle cx={x} cy={y} r={size * 1.7} fill="none" strokeWidth={2} className={styles.current} />}
      <circle data-focus="" cx={x} cy={y} r={size * 1.7} />
      <MarkShape mark={mark} size={size} vague={vague} />
    </Link>
  );
};
