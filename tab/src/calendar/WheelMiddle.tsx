import { mergeClasses } from '@fluentui/react-components';
import { calendarWheelWords } from '../text/calendarWheel';
import { useLanguage, useWords } from '../text/useWords';
import { dayParts } from '../ui/dates';
import { middleOf, pointAt } from './wheelGeometry';
import { useYearWheelStyles, type WheelSize } from './YearWheel.styles';

type Props = { readonly year: number /** Where it is in the year. */; readonly today: string | undefined; readonly size: WheelSize };

/** The year and, in the present one, today with its needle. */
export const WheelMiddle = ({ year, today, size: { inner, outer, months } }: Props) => {
  const styles = useYearWheelStyles();
  const words = useWords(calendarWheelWords);
  const { language } = useLanguage();
  const narrow = months === 'narrow';
  const name = mergeClasses(styles.year, narrow && styles.yearNarrow);
  if (today === undefined) {
    return (
      <svg aria-hidden="true" overflow="visible">
        <text y={narrow ? 7 : 10} className={name}>
          {year}
        </text>
      </svg>
    );
  }
  const turn = middleOf(year, today);
  const [from, to] = [pointAt(turn, inner), pointAt(turn, outer)];
  return (
    <svg aria-hidden="true" overflow="visible">
      <text y={narrow ? 2 : 0} className={name}>
        {year}
      </text>
      <text y={narrow ? 16 : 26} className={mergeClasses(styles.today, narrow && styles.todayNarrow)}>
        {words.today(dayParts(language, today).date)}
      </text>
      <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} className={styles.needle} />
    </svg>
  );
};
