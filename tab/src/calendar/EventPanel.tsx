import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import type { Calendar } from '@kaselo/bot/contract/calendar';
import { useCallback, useContext, useId } from 'react';
import { calendarWords } from '../text/calendar';
import { useContentLanguage, useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { Empty } from '../ui/Empty';
import { PageContext } from '../ui/PageContext';
import { ViewState } from '../ui/ViewState';
import { EventDetails } from './EventDetails';
import { useEventPanelStyles } from './EventPanel.styles';
import { type Stretch, wideStretch } from './stretch';
import { useStretch } from './useStretch';

type Props = {
  readonly id: string;
  /** The days that are shown beside the panel: their events are already known. */
  readonly stretch: Stretch;
  readonly onClose: () => void;
};

/** All that is known of one event, beside the calendar. An event that is not among the shown days is looked for further away. */
export const EventPanel = ({ id, stretch, onClose }: Props) => {
  const near = useStretch(stretch);
  const frame = { id, onClose };
  return (
    <ViewState query={near}>
      {(view) =>
        view.events.some((event) => event.id === id) ? <Told {...frame} calendar={view} /> : <Sought {...frame} today={view.today} />
      }
    </ViewState>
  );
};

type Frame = Omit<Props, 'stretch'>;

const Sought = ({ today, ...frame }: Frame & { readonly today: string }) => (
  <ViewState query={useStretch(wideStretch(frame.id, today))}>{(view) => <Told {...frame} calendar={view} />}</ViewState>
);

const Told = ({ id, onClose, calendar }: Frame & { readonly calendar: Calendar }) => {
  const styles = useEventPanelStyles();
  const { event: words } = useWords(calendarWords);
  const contentLanguage = useContentLanguage();
  const { hasMoved } = useContext(PageContext);
  const arrive = useCallback((heading: HTMLHeadingElement | null) => (hasMoved ? heading?.focus() : undefined), [hasMoved]);
  const headingId = useId();
  const event = calendar.events.find((one) => one.id === id);
  return (
    <section aria-labelledby={headingId} className={styles.panel} onKeyDown={(pressed) => pressed.key === 'Escape' && onClose()}>
      <div className={styles.head}>
        <h2 id={headingId} ref={arrive} tabIndex={-1} lang={event && contentLanguage} className={styles.title}>
          {event?.title ?? words.notFound}
        </h2>
        <ActionButton appearance="subtle" icon={<Dismiss20Regular />} label={words.close} className={styles.close} onClick={onClose} />
      </div>
      {event === undefined ? <Empty text={words.notFoundText} /> : <EventDetails event={event} />}
    </section>
  );
};
