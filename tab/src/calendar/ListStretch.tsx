import type { Calendar } from '@kaselo/bot/contract/calendar';
import { calendarWords } from '../text/calendar';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { ViewState } from '../ui/ViewState';
import { monthOf } from './days';
import { useEventListStyles } from './EventList.styles';
import { FilterNote } from './FilterNote';
import { MonthGroup } from './MonthGroup';
import { NothingHere } from './NothingHere';
import { isAskedFor } from './narrowing';
import { groupedBy, listedOn, touches } from './placement';
import { listStretch } from './stretch';
import type { Ways } from './useCalendarAddress';
import { useStretch } from './useStretch';

type Props = {
  readonly month: string;
  /** The whole list's first day: what began before it stands there, and not again further on. */
  readonly listFrom: string;
  readonly ways: Ways;
  readonly chosen: string | undefined;
  /** Shows the stretch after this one; left out where it is already shown. */
  readonly onMore: (() => void) | undefined;
};

/** Some months of the list, and the way to the next ones as long as there are any. */
export const ListStretch = ({ month, listFrom, ways, chosen, onMore }: Props) => {
  const styles = useEventListStyles();
  const words = useWords(calendarWords);
  const { from, to } = listStretch(month);
  const calendar = useStretch({ from, to });
  const months = (view: Calendar) => {
    const told = view.events
      .filter((event) => touches(event, from, to))
      .filter((event) => from <= listedOn(event, listFrom) && listedOn(event, listFrom) <= to);
    const events = told.filter((event) => isAskedFor(ways.address, event));
    return (
      <>
        <FilterNote ways={ways} hidden={told.length - events.length} />
        {events.length === 0 && <NothingHere ways={ways} first={month} last={monthOf(to)} calendar={view} />}
        {groupedBy(events, (event) => monthOf(listedOn(event, listFrom))).map(([one, inIt], index) => (
          <MonthGroup
            key={one}
            month={one}
            events={inIt}
            listFrom={listFrom}
            nextPage={index > 0 || from > listFrom}
            ways={ways}
            chosen={chosen}
          />
        ))}
        {onMore !== undefined && monthOf(to) < view.lastMonth && (
          <ActionButton className={styles.more} onClick={onMore}>
            {words.showMore}
          </ActionButton>
        )}
      </>
    );
  };
  return <ViewState query={calendar}>{months}</ViewState>;
};
