import { useState } from 'react';
import { useCalendar } from '../api/views';
import { calendarWords } from '../text/calendar';
import { useContentLanguage, useWords } from '../text/useWords';
import { Empty } from '../ui/Empty';
import { Page } from '../ui/Page';
import { Panel, PanelBody } from '../ui/Panel';
import { RowLink } from '../ui/RowLink';
import { Row, Rows } from '../ui/Rows';
import { ViewState } from '../ui/ViewState';

/** The network's events; `event` is the one that the address names. */
export const CalendarView = ({ event: chosen }: { readonly event?: string }) => {
  const words = useWords(calendarWords);
  const contentLanguage = useContentLanguage();
  const [year] = useState(() => chosen?.slice(0, 4) ?? String(new Date().getFullYear()));
  const calendar = useCalendar(`${year}-01-01`, `${year}-12-31`);
  return (
    <Page title={words.title}>
      <ViewState query={calendar}>
        {({ events }) => (
          <Panel heading={words.events} count={year}>
            {events.length === 0 ? (
              <PanelBody>
                <Empty title={words.none} text={words.noneText} />
              </PanelBody>
            ) : (
              <Rows>
                {events.map((event) => (
                  <Row key={event.id}>
                    <div>{event.words.full}</div>
                    <RowLink to={`/calendar/${event.id}`} strong={event.id === chosen} lang={contentLanguage}>
                      {event.title}
                    </RowLink>
                  </Row>
                ))}
              </Rows>
            )}
          </Panel>
        )}
      </ViewState>
    </Page>
  );
};
