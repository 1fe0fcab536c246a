import { CalendarMonth20Regular } from '@fluentui/react-icons/svg/calendar-month';
import { ChevronLeft20Regular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { TextBulletListLtr20Regular } from '@fluentui/react-icons/svg/text-bullet-list-ltr';
import { calendarWords } from '../text/calendar';
import { useLanguage, useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { SegmentedChoice } from '../ui/SegmentedChoice';
import { addMonths, monthOf, monthsInWords } from './days';
import { Filters } from './Filters';
import { shownMonthId } from './returnFocus';
import { monthsAtATime } from './stretch';
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

/** Which month, in which view, and which events of it. */
export const Toolbar = ({ ways, month, today, view, hasRoom }: Props) => {
  const styles = useToolbarStyles();
  const words = useWords(calendarWords);
  const { language } = useLanguage();
  const last = view === 'month' ? month : addMonths(month, monthsAtATime - 1);
  const moveBy = (months: number) => ways.change({ month: addMonths(month, months) });
  return (
    <div className={styles.bar}>
      <div className={styles.months}>
        <ActionButton appearance="subtle" icon={<ChevronLeft20Regular />} label={words.previous} onClick={() => moveBy(-1)} />
        <h2 id={shownMonthId} tabIndex={-1} aria-live="polite" className={styles.month}>
          {monthsInWords(language, month, last)}
        </h2>
        <ActionButton appearance="subtle" icon={<ChevronRight20Regular />} label={words.next} onClick={() => moveBy(1)} />
        <ActionButton className={styles.today} onClick={() => ways.change({ month: today && monthOf(today) })}>
          {words.toToday}
        </ActionButton>
      </div>
      <Filters ways={ways} />
      {hasRoom && (
        <SegmentedChoice
          label={words.view}
          value={view}
          choices={[
            { value: 'month', text: words.month, icon: <CalendarMonth20Regular aria-hidden="true" /> },
            { value: 'list', text: words.list, icon: <TextBulletListLtr20Regular aria-hidden="true" /> },
          ]}
          onChoose={(chosen) => ways.change({ view: chosen, month })}
        />
      )}
    </div>
  );
};
