import type { EventPage } from '@kaselo/bot/contract/eventPage';
import { comingWords } from '../text/coming';
import { eventPageWords } from '../text/eventPage';
import { useContentLanguage, useWords } from '../text/useWords';
import { ComingButtons } from './ComingButtons';
import { useEventPageStyles } from './EventPage.styles';
import { EventPeople } from './EventPeople';

/** Whether the reader comes, and who else does. */
export const EventComing = ({ page }: { readonly page: EventPage }) => {
  const styles = useEventPageStyles();
  const words = useWords(eventPageWords);
  const coming = useWords(comingWords);
  const contentLanguage = useContentLanguage();
  const { attendance } = page;
  if (attendance === undefined) return null;
  const { open, counts, organisations, withoutOrganisation, people } = attendance;
  const answered = counts.yes + counts.maybe + counts.no;
  if (!open && answered === 0) return null;
  return (
    <section className={styles.block}>
      <h3 className={styles.heading}>{open ? coming.ask : words.attendance}</h3>
      {open && <ComingButtons page={page} />}
      <p className={styles.text}>{answered === 0 ? words.nobody : coming.counts(counts.yes, counts.maybe, counts.no)}</p>
      {organisations.length > 0 && (
        <p className={styles.quiet}>
          <span lang={contentLanguage}>{organisations.map(({ name }) => name).join(', ')}</span>
          {withoutOrganisation > 0 && ` ${words.withoutOrganisation(withoutOrganisation)}`}
        </p>
      )}
      {people !== undefined && people.length > 0 && <EventPeople people={people} />}
    </section>
  );
};
