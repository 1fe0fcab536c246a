import { mergeClasses } from '@fluentui/react-components';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import { lazy, Suspense } from 'react';
import { useLocation } from 'wouter';
import { SubscribeButton } from '../subscription/SubscribeButton';
import { calendarWords } from '../text/calendar';
import { useLanguage, useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { LoadingPanel } from '../ui/Loading';
import { Page } from '../ui/Page';
import { useCalendarViewStyles } from './CalendarView.styles';
import { EventList } from './EventList';
import { EventPanel } from './EventPanel';
import { MonthSharing } from './MonthSharing';
import { MonthView } from './MonthView';
import { OnPaper, paperClass } from './OnPaper';
import { PrintHead } from './PrintHead';
import { closeEvent } from './returnFocus';
import { shownInWords } from './shownInWords';
import { Toolbar } from './Toolbar';
import { useCalendarAddress, type Ways } from './useCalendarAddress';
import { useHasRoomForMonth } from './useHasRoomForMonth';
import { stretchOf, useShownMonth } from './useShownMonth';

const CalendarTools = lazy(async () => ({ default: (await import('../events/CalendarTools')).CalendarTools }));
const YearView = lazy(async () => ({ default: (await import('./YearView')).YearView }));

/** The network's events, by month, as a list or as a year's wheel; `event` is the one that the address names, told beside them. */
export const CalendarView = ({ event: chosen }: { readonly event?: string }) => {
  const styles = useCalendarViewStyles();
  const words = useWords(calendarWords);
  const { language } = useLanguage();
  const asked = useCalendarAddress(chosen);
  const room = useHasRoomForMonth();
  const wanted = asked.address.view ?? 'month';
  const view = wanted === 'month' && !room ? 'list' : wanted;
  const shown = useShownMonth(asked.address, view, chosen);
  // Opening or closing an event leaves the month where it is, whichever month the event's own would be.
  const ways: Ways = { ...asked, to: (event, change) => asked.to(event, { month: shown.month, ...change }) };
  const [, navigate] = useLocation();
  const aside = chosen !== undefined;
  const close = () => closeEvent(chosen, () => navigate(ways.to(undefined)));
  const common = { month: shown.month, ways, chosen };
  const actions = (
    <span className={mergeClasses(styles.actions, aside && styles.underPanel)}>
      <Suspense>
        <CalendarTools />
      </Suspense>
      <SubscribeButton />
      <ActionButton icon={<Print20Regular aria-hidden="true" />} onClick={() => window.print()}>
        {words.print}
      </ActionButton>
    </span>
  );
  return (
    <div className={mergeClasses(paperClass, styles.page)}>
      <OnPaper wide={view === 'month'} />
      <Page title={words.title} documentTitle={shown.event?.title} actions={actions}>
        <PrintHead shown={shownInWords(language, view, shown.month)} today={shown.today} />
        <div className={mergeClasses(styles.onScreen, aside && styles.underPanel)}>
          <Toolbar ways={ways} month={shown.month} today={shown.today} view={view} hasRoom={room} />
        </div>
        <div className={aside ? styles.columns : undefined}>
          <div className={aside ? styles.underPanel : styles.alone}>
            {view === 'month' && <MonthView {...common} />}
            {view === 'list' && <EventList key={shown.month} {...common} />}
            {view !== 'year' && <MonthSharing month={shown.month} />}
            {view === 'year' && (
              <Suspense fallback={<LoadingPanel rows={10} />}>
                <YearView {...common} />
              </Suspense>
            )}
          </div>
          {aside && <EventPanel key={chosen} id={chosen} stretch={stretchOf(view, shown.month)} onClose={close} />}
        </div>
      </Page>
    </div>
  );
};
