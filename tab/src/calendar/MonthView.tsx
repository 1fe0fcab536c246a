import type { Calendar } from '@kaselo/bot/contract/calendar';
import type { EventView } from '@kaselo/bot/contract/event';
import { LoadingWord } from '../ui/Loading';
import { ViewState } from '../ui/ViewState';
import { firstDayOf, lastDayOf } from './days';
import { FilterNote } from './FilterNote';
import { MonthGrid } from './MonthGrid';
import { MonthLegend } from './MonthLegend';
import { useMonthViewStyles } from './MonthView.styles';
import { NothingHere } from './NothingHere';
import { isAskedFor } from './narrowing';
import { OpenDates } from './OpenDates';
import { hasDay, touches } from './placement';
import { gridStretch } from './stretch';
import type { Ways } from './useCalendarAddress';
import { useStretch } from './useStretch';

type Props = { readonly month: string; readonly ways: Ways; readonly chosen: string | undefined };

/** One month: what has no day yet above it, the days in a grid. */
export const MonthView = ({ month, ways, chosen }: Props) => {
  const styles = useMonthViewStyles();
  const calendar = useStretch(gridStretch(month));
  const whole = (view: Calendar) => {
    const events = view.events.filter((event) => isAskedFor(ways.address, event));
    const inMonth = (event: EventView) => touches(event, firstDayOf(month), lastDayOf(month));
    const ofMonth = events.filter(inMonth);
    return (
      <div className={styles.month}>
        <FilterNote ways={ways} hidden={view.events.filter(inMonth).length - ofMonth.length} />
        {ofMonth.length === 0 && <NothingHere ways={ways} first={month} last={month} calendar={view} />}
        <OpenDates events={ofMonth.filter((event) => !hasDay(event))} ways={ways} chosen={chosen} />
        <MonthGrid month={month} today={view.today} holidays={view.holidays} events={events.filter(hasDay)} ways={ways} chosen={chosen} />
        <MonthLegend events={events.filter(hasDay)} />
      </div>
    );
  };
  const waiting = (
    <>
      <LoadingWord />
      <MonthGrid month={month} holidays={[]} events={[]} ways={ways} chosen={chosen} />
    </>
  );
  return (
    <ViewState query={calendar} loading={waiting}>
      {whole}
    </ViewState>
  );
};
