import { mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { calendarWheelWords } from '../text/calendarWheel';
import { useContentLanguage, useWords } from '../text/useWords';
import { monthOf } from './days';
import { steppedFocus } from './steppedFocus';
import type { Ways } from './useCalendarAddress';
import { WheelDial } from './WheelDial';
import { WheelLegend } from './WheelLegend';
import { WheelMark } from './WheelMark';
import { WheelMiddle } from './WheelMiddle';
import { WheelSeries } from './WheelSeries';
import type { Wheel } from './wheel';
import { middleOf } from './wheelGeometry';
import { useYearWheelStyles, type WheelSize } from './YearWheel.styles';

type Props = {
  readonly year: number;
  readonly today: string;
  readonly wheel: Wheel;
  readonly size: WheelSize;
  readonly ways: Ways;
  readonly chosen: string | undefined;
};

/**
 * The year as a ring. The Tab key stops at it once, the arrow keys go from event to event in order of time, and the
 * event that is pointed at is told below.
 */
export const YearWheel = ({ year, today, wheel, size, ways, chosen }: Props) => {
  const styles = useYearWheelStyles();
  const words = useWords(calendarWheelWords);
  const contentLanguage = useContentLanguage();
  const [pointed, setPointed] = useState<string>();
  const [stop, setStop] = useState<string>();
  const point = (event: string | undefined, focused: boolean) => {
    setPointed(event);
    if (focused) setStop(event);
  };
  const { half, mark } = size;
  const { marks, rings, radii } = wheel;
  const isNow = today.startsWith(`${year}-`);
  const now = middleOf(year, today);
  const told = marks.find(({ event }) => event.id === pointed)?.event;
  const stopAt = (marks.find(({ event }) => event.id === stop) ?? marks.find(({ event }) => event.id === chosen) ?? marks.at(0))?.event.id;
  return (
    <figure className={styles.figure}>
      <nav aria-label={words.name(String(year), marks.length)} onKeyDown={steppedFocus}>
        <svg viewBox={`${-half} ${-half} ${half * 2} ${half * 2}`} role="presentation" className={styles.wheel}>
          <WheelDial year={year} present={isNow ? monthOf(today) : undefined} radii={radii} size={size} />
          <WheelSeries rings={rings} now={today < `${year}` ? 0 : isNow ? now : 1} numbers={size.months === 'short'} />
          <WheelMiddle year={year} today={isNow ? today : undefined} size={size} />
          {marks.map((one) => (
            <WheelMark
              key={one.event.id}
              mark={one}
              size={mark}
              to={ways.to(one.event.id)}
              current={one.event.id === chosen}
              isStop={one.event.id === stopAt}
              onPoint={point}
            />
          ))}
        </svg>
      </nav>
      <WheelLegend events={marks.map(({ event }) => event)} />
      {marks.length > 0 && (
        <p aria-hidden="true" className={mergeClasses(styles.caption, told && styles.pointed)}>
          {told === undefined ? (
            words.hint
          ) : (
            <>
              {told.words.full} <span lang={contentLanguage}>{told.title}</span>
            </>
          )}
        </p>
      )}
    </figure>
  );
};
