import { mergeClasses } from '@fluentui/react-components';
import type { EventView } from '@kaselo/bot/contract/event';
import { capitalised } from '../text/numbers';
import { useLanguage } from '../text/useWords';
import { dayParts } from '../ui/dates';
import { Panel, PanelBody } from '../ui/Panel';
import { Row, Rows } from '../ui/Rows';
import { monthsInWords } from './days';
import { ListEvent } from './ListEvent';
import { useMonthGroupStyles } from './MonthGroup.styles';
import { OpenDates } from './OpenDates';
import { groupedBy, hasDay, listedOn } from './placement';
import type { Ways } from './useCalendarAddress';

type Props = {
  readonly month: string;
  readonly events: readonly EventView[];
  readonly listFrom: string;
  /** Whether a printed list begins a page here. */
  readonly nextPage: boolean;
  readonly ways: Ways;
  readonly chosen: string | undefined;
};

/** A month of the list: first what has no day yet, then the days on which something happens, weekday first. */
export const MonthGroup = ({ month, events, listFrom, nextPage, ways, chosen }: Props) => {
  const styles = useMonthGroupStyles();
  const { language } = useLanguage();
  const open = events.filter((event) => !hasDay(event));
  const days = groupedBy(events.filter(hasDay), (event) => listedOn(event, listFrom));
  return (
    <Panel heading={capitalised(monthsInWords(language, month))} className={mergeClasses(styles.month, nextPage && styles.nextPage)}>
      {open.length > 0 && (
        <PanelBody>
          <OpenDates events={open} ways={ways} chosen={chosen} />
        </PanelBody>
      )}
      {days.length > 0 && (
        <Rows>
          {days.map(([day, ofDay]) => {
            const { short, date } = dayParts(language, day);
            return (
              <Row key={day} className={styles.row}>
                <time dateTime={day} className={styles.day}>
                  {short.replace(/\.$/, '')} {date}
                </time>
                <ul className={styles.events}>
                  {ofDay.map((event) => (
                    <ListEvent key={event.id} event={event} to={ways.to(event.id)} current={event.id === chosen} />
                  ))}
                </ul>
              </Row>
            );
          })}
        </Rows>
      )}
    </Panel>
  );
};
