import { mergeClasses } from '@fluentui/react-components';
import type { EventView } from '@kaselo/bot/contract/event';
import type { ReactElement } from 'react';
import { calendarWords } from '../text/calendar';
import { calendarWheelWords } from '../text/calendarWheel';
import { uiWords } from '../text/ui';
import { useWords } from '../text/useWords';
import { ownMark } from './own';
import { hasDay, takesSeveralDays } from './placement';
import { useWheelLegendStyles } from './WheelLegend.styles';
import { useWheelMarkStyles } from './WheelMark.styles';

/** What the marks mean, those that are to be seen. */
export const WheelLegend = ({ events }: { readonly events: readonly EventView[] }) => {
  const styles = useWheelLegendStyles();
  const mark = useWheelMarkStyles();
  const words = useWords(calendarWheelWords);
  const { legend } = useWords(calendarWords);
  const { mine } = useWords(uiWords);
  const onDay = events.filter((event) => hasDay(event) && !takesSeveralDays(event));
  const ofMark = (how: 'coming' | 'yours') => onDay.some((event) => ownMark(event) === how);
  const line = (vague: boolean) => <path d="M 4 8 L 28 8" className={mergeClasses(mark.stroke, vague && mark.vague)} />;
  const meanings: readonly { readonly text: string; readonly seen: boolean; readonly width: number; readonly shape: ReactElement }[] = [
    {
      text: words.past,
      seen: onDay.some(({ past, cancelled }) => past && !cancelled),
      width: 16,
      shape: <circle cx="8" cy="8" r="4.5" className={mark.dot} />,
    },
    {
      text: words.coming,
      seen: onDay.some(({ past, cancelled }) => !past && !cancelled),
      width: 16,
      shape: <circle cx="8" cy="8" r="4.5" className={mergeClasses(mark.dot, mark.coming)} />,
    },
    {
      text: mine.yours,
      seen: ofMark('yours'),
      width: 16,
      shape: <circle cx="8" cy="8" r="4.5" className={mergeClasses(mark.dot, mark.ownDot)} />,
    },
    {
      text: mine.coming,
      seen: ofMark('coming'),
      width: 16,
      shape: (
        <>
          <circle cx="8" cy="8" r="5" className={mergeClasses(mark.dot, mark.ownDot, mark.coming)} />
          <circle cx="8" cy="8" r="2.2" className={mark.middle} />
        </>
      ),
    },
    { text: words.lasting, seen: events.some(takesSeveralDays), width: 32, shape: line(false) },
    { text: words.dayOpen, seen: events.some((event) => !hasDay(event)), width: 32, shape: line(true) },
    {
      text: words.cancelled,
      seen: onDay.some(({ cancelled }) => cancelled),
      width: 16,
      shape: <path d="M 4 4 l 8 8 m 0 -8 l -8 8" className={mark.cross} />,
    },
  ];
  const seen = meanings.filter((one) => one.seen);
  if (seen.length === 0) return null;
  return (
    <ul aria-label={legend} className={styles.legend}>
      {seen.map(({ text, width, shape }) => (
        <li key={text} className={styles.meaning}>
          <svg aria-hidden="true" width={width} height="16" className={styles.shape}>
            {shape}
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
};
