import { calendarWords } from '../text/calendar';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { useFiltersStyles } from './Filters.styles';
import { filterCount, noFilters } from './narrowing';
import type { Ways } from './useCalendarAddress';

type Props = {
  readonly ways: Ways;
  /** How many events of the shown days the filters leave out. */
  readonly hidden: number;
};

/** Tells that not everything is shown, how much is left out, and the way to all of it. */
export const FilterNote = ({ ways: { address, change }, hidden }: Props) => {
  const styles = useFiltersStyles();
  const words = useWords(calendarWords);
  if (filterCount(address) === 0) return null;
  return (
    <div className={styles.note}>
      <span role="status">{words.hidden(hidden)}</span>
      <ActionButton className={styles.onScreen} onClick={() => change(noFilters)}>
        {words.clearFilters}
      </ActionButton>
    </div>
  );
};
