import { CalendarAdd20Regular } from '@fluentui/react-icons/svg/calendar-add';
import { Video20Regular } from '@fluentui/react-icons/svg/video';
import type { EventView } from '@kaselo/bot/contract/event';
import type { Overview } from '@kaselo/bot/contract/overview';
import { overviewWords } from '../text/overview';
import { uiWords } from '../text/ui';
import { useContentLanguage, useWords } from '../text/useWords';
import { ActionLink } from '../ui/ActionButton';
import { DateTile } from '../ui/DateTile';
import { TextLink } from '../ui/TextLink';
import { Near } from './Near';
import { NextComing } from './NextComing';
import { useNextPanelStyles } from './NextPanel.styles';

type Props = { readonly event: EventView; readonly countdown: Overview['countdown'] };

/** The next event in full: what, when, where, about what; and how to get there where that is known. */
export const NextEvent = ({ event, countdown }: Props) => {
  const styles = useNextPanelStyles();
  const { next: words } = useWords(overviewWords);
  const { kind } = useWords(uiWords);
  const contentLanguage = useContentLanguage();
  const where = [
    event.words.full,
    ...(event.kind === 'other' ? [] : [kind[event.kind]]),
    ...(event.place === undefined ? [] : [event.place]),
  ];
  const actions = event.joinUrl !== undefined || event.calendarFile !== undefined;
  return (
    <div className={styles.next}>
      <DateTile event={event} />
      <div>
        <h3 className={styles.title} lang={contentLanguage}>
          <TextLink to={`/calendar/${event.id}`} look="plain">
            {event.title}
          </TextLink>
        </h3>
        <p className={styles.when}>
          {where.join(', ')}
          {event.cancelled ? <span className={styles.near}>{words.cancelled}</span> : null}
          {event.cancelled ? null : <Near day={event.nearness} countdown={countdown} />}
        </p>
        {event.topics.length > 0 && (
          <ul aria-label={words.topics} className={styles.topics} lang={contentLanguage}>
            {event.topics.map((topic) => (
              <li key={topic}>{topic}</li>
            ))}
          </ul>
        )}
      </div>
      {actions && (
        <div className={styles.actions}>
          {event.joinUrl !== undefined && (
            <ActionLink href={event.joinUrl} appearance="primary" icon={<Video20Regular />} label={words.joinTo(event.title)}>
              {words.join}
            </ActionLink>
          )}
          {event.calendarFile !== undefined && (
            <ActionLink href={event.calendarFile} icon={<CalendarAdd20Regular />} label={words.addThisToCalendar(event.title)}>
              {words.addToCalendar}
            </ActionLink>
          )}
        </div>
      )}
      {!event.cancelled && <NextComing key={event.id} event={event} />}
    </div>
  );
};
