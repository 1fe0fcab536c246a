import type { Calendar } from '@kaselo/bot/contract/calendar';
import { LoadingPanel, LoadingWord } from '../ui/Loading';
import { useIsNarrow } from '../ui/useIsNarrow';
import { ViewState } from '../ui/ViewState';
import { FilterNote } from './FilterNote';
import { NothingHere } from './NothingHere';
import { isAskedFor } from './narrowing';
import { touches } from './placement';
import { yearStretch } from './stretch';
import type { Ways } from './useCalendarAddress';
import { useStretch } from './useStretch';
import { wheelOf } from './wheel';
import { YearList } from './YearList';
import { useYearViewStyles } from './YearView.styles';
import { YearWheel } from './YearWheel';
import { sizes } from './YearWheel.styles';

type Props = { readonly month: string; readonly ways: Ways; readonly chosen: string | undefined };

/** A year as a wheel and the same as a list, which stands first where the wheel is small. */
export const YearView = ({ month, ways, chosen }: Props) => {
  const styles = useYearViewStyles();
  const size = useIsNarrow() ? sizes.narrow : sizes.wide;
  const year = Number(month.slice(0, 4));
  const stretch = yearStretch(month);
  const whole = (view: Calendar) => {
    const ofYear = view.events.filter((event) => touches(event, stretch.from, stretch.to));
    const events = ofYear.filter((event) => isAskedFor(ways.address, event));
    const wheel = wheelOf(year, events, size);
    return (
      <div className={styles.year}>
        <FilterNote ways={ways} hidden={ofYear.length - events.length} />
        {events.length === 0 && <NothingHere ways={ways} first={`${year}-01`} last={`${year}-12`} calendar={view} />}
        <div className={styles.panel}>
          <YearWheel year={year} today={view.today} wheel={wheel} size={size} ways={ways} chosen={chosen} />
          {events.length > 0 && <YearList wheel={wheel} ways={ways} chosen={chosen} />}
        </div>
      </div>
    );
  };
  const waiting = (
    <>
      <LoadingWord />
      <LoadingPanel rows={10} />
    </>
  );
  return (
    <ViewState query={useStretch(stretch)} loading={waiting}>
      {whole}
    </ViewState>
  );
};
