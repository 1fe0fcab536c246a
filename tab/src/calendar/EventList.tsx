import { useState } from 'react';
import { addMonths, firstDayOf } from './days';
import { useEventListStyles } from './EventList.styles';
import { ListStretch } from './ListStretch';
import { monthsAtATime } from './stretch';
import type { Ways } from './useCalendarAddress';

type Props = { readonly month: string; readonly ways: Ways; readonly chosen: string | undefined };

/** The events from a month on, some months at a time. Each stretch is asked for apart: what is already seen does not move. */
export const EventList = ({ month, ways, chosen }: Props) => {
  const styles = useEventListStyles();
  const [stretches, setStretches] = useState(1);
  return (
    <div className={styles.list}>
      {Array.from({ length: stretches }, (_, index) => addMonths(month, index * monthsAtATime)).map((first, index) => (
        <ListStretch
          key={first}
          month={first}
          listFrom={firstDayOf(month)}
          ways={ways}
          chosen={chosen}
          onMore={index === stretches - 1 ? () => setStretches(stretches + 1) : undefined}
        />
      ))}
    </div>
  );
};
