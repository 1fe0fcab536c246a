import type { EventView } from '@kaselo/bot/contract/event';
import type { EventPage } from '@kaselo/bot/contract/eventPage';
import type { ReactNode } from 'react';
import { calendarWords } from '../text/calendar';
import { useContentLanguage, useLanguage, useWords } from '../text/useWords';
import { type ActionStatus, StatusMark } from '../ui/StatusMark';
import { TextLink } from '../ui/TextLink';
import { useEventDetailsStyles } from './EventDetails.styles';

type Props = {
  readonly event: EventView;
  /** Where the actions stand, once it is known. */
  readonly statuses: EventPage['actions'] | undefined;
};

/** Who, about what, and the parts of the strategy that the event serves. What is not known is left out. */
export const EventFacts = ({ event, statuses }: Props) => {
  const styles = useEventDetailsStyles();
  const { event: words } = useWords(calendarWords);
  const contentLanguage = useContentLanguage();
  const texts = (all: readonly string[]) => all.map((text) => ({ key: text, shown: text }));
  return (
    <dl className={styles.facts}>
      <Fact term={words.topics} lang={contentLanguage} values={texts(event.topics)} />
      <Fact term={words.organisers} lang={contentLanguage} values={texts(event.organisers)} />
      <Fact term={words.participants} lang={contentLanguage} values={texts(event.participants)} />
      <Fact
        term={words.priorities}
        lang={contentLanguage}
        values={event.priorities.map(({ id, order, title }) => ({
          key: id,
          shown: <TextLink to={`/priorities?priority=${id}`}>{`${order} ${title}`}</TextLink>,
        }))}
      />
      <Fact
        term={words.actions}
        lang={contentLanguage}
        values={event.actions.map(({ id, text }) => {
          const status = statuses?.find((action) => action.id === id)?.status;
          return {
            key: id,
            shown: (
              <>
                <TextLink to={`/priorities/${id}`}>{text}</TextLink>
                {status !== undefined && <Standing status={status} />}
              </>
            ),
          };
        })}
      />
      <Fact term={words.projects} lang={contentLanguage} values={texts(event.projects)} />
      <Fact term={words.series} lang={contentLanguage} values={texts(event.series === undefined ? [] : [event.series.title])} />
    </dl>
  );
};

/** Where an action stands, in the reader's own language. */
const Standing = ({ status }: { readonly status: ActionStatus }) => {
  const { language } = useLanguage();
  return (
    <div lang={language}>
      <StatusMark status={status} />
    </div>
  );
};

type FactProps = {
  readonly term: string;
  readonly lang?: string;
  readonly values: readonly { readonly key: string; readonly shown: ReactNode }[];
};

const Fact = ({ term, lang, values }: FactProps) => {
  const styles = useEventDetailsStyles();
  if (values.length === 0) return null;
  return (
    <div className={styles.fact}>
      <dt className={styles.term}>{term}</dt>
      {values.map(({ key, shown }) => (
        <dd key={key} lang={lang} className={styles.value}>
          {shown}
        </dd>
      ))}
    </div>
  );
};
