import { useLocation } from 'wouter';
import { calendarWords } from '../text/calendar';
import { useWords } from '../text/useWords';
import { Page } from '../ui/Page';
import { useCalendarViewStyles } from './CalendarView.styles';
import { EventList } from './EventList';
import { EventPanel } from './EventPanel';
import { MonthView } from './MonthView';
import { closeEvent } from './returnFocus';
import { Toolbar } from './Toolbar';
import { useCalendarAddress, type Ways } from './useCalendarAddress';
import { useHasRoomForMonth } from './useHasRoomForMonth';
import { stretchOf, useShownMonth } from './useShownMonth';

/** The network's events, by month or as a list; `event` is the one that the address names, told beside them. */
export const CalendarView = ({ event: chosen }: { readonly event?: string }) => {
  const styles = useCalendarViewStyles();
  const words = useWords(calendarWords);
  const asked = useCalendarAddress(chosen);
  const room = useHasRoomForMonth();
  const view = room ? (asked.address.view ?? 'month') : 'list';
  const shown = useShownMonth(asked.address, view, chosen);
  // Opening or closing an event leaves the month where it is, whichever month the event's own would be.
  const ways: Ways = { ...asked, to: (event, change) => asked.to(event, { month: shown.month, ...change }) };
  const [, navigate] = useLocation();
  const aside = chosen !== undefined;
  const close = () => closeEvent(chosen, () => navigate(ways.to(undefined)));
  return (
    <Page title={words.title} documentTitle={shown.event?.title}>
      <div className={aside ? styles.underPanel : undefined}>
        <Toolbar ways={ways} month={shown.month} today={shown.today} view={view} hasRoom={room} />
      </div>
      <div className={aside ? styles.columns : undefined}>
        <div className={aside ? styles.underPanel : styles.alone}>
          {view === 'month' ? (
            <MonthView month={shown.month} ways={ways} chosen={chosen} />
          ) : (
            <EventList key={shown.month} month={shown.month} ways={ways} chosen={chosen} />
          )}
        </div>
        {aside && <EventPanel key={chosen} id={chosen} stretch={stretchOf(view, shown.month)} onClose={close} />}
      </div>
    </Page>
  );
};
