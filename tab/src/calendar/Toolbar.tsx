import { CalendarMonth20Regular } from '@fluentui/react-icons/svg/calendar-month';
import { ChevronLeft20Regular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { DataSunburst20Regular } from '@fluentui/react-icons/svg/data-sunburst';
import { TextBulletListLtr20Regular } from '@fluentui/react-icons/svg/text-bullet-list-ltr';
import { calendarWords } from '../text/calendar';
import { calendarWheelWords } from '../text/calendarWheel';
import { useLanguage, useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { SegmentedChoice } from '../ui/SegmentedChoice';
import { addMonths, monthOf } from './days';
import { Filters } from './Filters';
import { shownMonthId } from './returnFocus';
import { shownInWords } from './shownInWords';
import { useToolbarStyles } from './Toolbar.styles';
import type { Ways } from './useCalendarAddress';
import type { View } from './useShownMonth';

type Props = {
  readonly ways: Ways;
  readonly month: string;
  /** Undefined until the server has told it. */
  readonly today: string | undefined;
  readonly view: View;
  readonly hasRoom: boolean;
};

/** Which month or year, in which view, and which events of it. */
export const Toolbar = ({ ways, month, today, view, hasRoom }: Props) => {
  const styles = useToolbarStyles();
  const words = useWords(calendarWords);
  const wheelWords = useWords(calendarWheelWords);
  const { language } = useLanguage();
  const { previous, next } = view === 'year' ? wheelWords : words;
  const moveBy = (steps: number) => ways.change({ month: addMonths(month, view === 'year' ? steps * 12 : steps) });
  const choices = [
    { value: 'month', text: words.month, icon: <CalendarMonth20Regular aria-hidden="true" /> },
    { value: 'list', text: words.list, icon: <TextBulletListLtr20Regular aria-hidden="true" /> },
    { value: 'year', text: words.year, icon: <DataSunburst20Regular aria-hidden="true" /> },
  ] as const;
  return (
    <div className={styles.bar}>
      <div className={styles.months}>
        <ActionButton appearance="subtle" icon={<ChevronLeft20Regular />} label={previous} onClick={() => moveBy(-1)} />
        <h2 id={shownMonthId} tabIndex={-1} aria-live="polite" className={styles.month}>
          {shownInWords(language, view, month)}
        </h2>
        <ActionButton appearance="subtle" icon={<ChevronRight20Regular />} label={next} onClick={() => moveBy(1)} />
        <ActionButton className={styles.today} onClick={() => ways.change({ month: today && monthOf(today) })}>
          {words.toToday}
        </ActionButton>
      </div>
      <SegmentedChoice
        label={words.view}
        value={view}
        choices={hasRoom ? choices : choices.filter(({ value }) => value !== 'month')}
        onChoose={(chosen) => ways.change({ view: chosen, month })}
      />
      <Filters ways={ways} />
    </div>
  );
};
