import { mergeClasses } from '@fluentui/react-components';
import type { EventView } from '@kaselo/bot/contract/event';
import { useId } from 'react';
import { calendarWheelWords } from '../text/calendarWheel';
import { useContentLanguage, useWords } from '../text/useWords';
import { Mine } from '../ui/Mine';
import { EventDay } from './EventDay';
import { isOrganisations, isOwn } from './own';
import type { Ways } from './useCalendarAddress';
import type { Wheel } from './wheel';
import { useYearListStyles } from './YearList.styles';

type Props = { readonly wheel: Wheel; readonly ways: Ways; readonly chosen: string | undefined };

/** The wheel in words: the series by their numbers with their days, then what stands alone. */
export const YearList = ({ wheel: { rings, single }, ways, chosen }: Props) => {
  const styles = useYearListStyles();
  const words = useWords(calendarWheelWords);
  const contentLanguage = useContentLanguage();
  const [headingId, singleId] = [useId(), useId()];
  const dayOf = (event: EventView) => <EventDay event={event} to={ways.to(event.id)} current={event.id === chosen} />;
  return (
    <div className={styles.list}>
      <h3 id={headingId} className={styles.heading}>
        {words.sameAsList}
      </h3>
      {rings.length > 0 && (
        <ol aria-labelledby={headingId} className={styles.rows}>
          {rings.map(({ number, title, events }) => (
            <li key={number} className={styles.series}>
              <span aria-hidden="true" className={mergeClasses(styles.number, events.some(isOwn) && styles.own)}>
                {number}
              </span>
              <div className={styles.words}>
                <span lang={contentLanguage}>{title}</span> {events.some(isOrganisations) && <Mine how="yours" />}
                <ul aria-label={title} className={styles.days}>
                  {events.map((event) => (
                    <li key={event.id} className={styles.day}>
                      {dayOf(event)}
                    </li>
                  ))}
                </ul>
              </div>
            </li>
          ))}
        </ol>
      )}
      {single.length > 0 && (
        <>
          <h4 id={singleId} className={styles.subheading}>
            {words.single}
          </h4>
          <ul aria-labelledby={singleId} className={styles.rows}>
            {single.map((event) => (
              <li key={event.id} className={styles.single}>
                <EventDay event={event} to={ways.to(event.id)} current={event.id === chosen} titled />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};
