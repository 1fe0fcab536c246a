import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import type { EventPage } from '@kaselo/bot/contract/eventPage';
import type { Failure } from '../api/failure';
import { eventPageWords } from '../text/eventPage';
import { useContentLanguage, useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { useFailureSentence } from '../ui/useFailureSentence';
import { useEventPageStyles } from './EventPage.styles';
import { EventPeople } from './EventPeople';
import { type Coming, useComing } from './useEventPage';

const answers: readonly Coming[] = ['yes', 'maybe', 'no'];

/** Whether the reader comes, said with one press and changed with another; and who else does. */
export const EventComing = ({ page }: { readonly page: EventPage }) => {
  const styles = useEventPageStyles();
  const words = useWords(eventPageWords);
  const contentLanguage = useContentLanguage();
  const { say, failure } = useComing(page);
  const { attendance } = page;
  if (attendance === undefined) return null;
  const { open, mine, counts, organisations, withoutOrganisation, people } = attendance;
  const answered = counts.yes + counts.maybe + counts.no;
  if (!open && answered === 0) return null;
  return (
    <section className={styles.block}>
      <h3 className={styles.heading}>{open ? words.ask : words.attendance}</h3>
      {open && (
        <fieldset aria-label={words.ask} className={styles.buttons}>
          {answers.map((coming) => (
            <ActionButton
              key={coming}
              pressed={coming === mine}
              appearance="secondary"
              className={coming === mine ? styles.chosen : undefined}
              icon={coming === mine ? <CheckmarkCircle20Filled aria-hidden="true" /> : undefined}
              onClick={() => void say(coming)}
            >
              {words.answer[coming]}
            </ActionButton>
          ))}
        </fieldset>
      )}
      <p role="status" className={styles.quiet}>
        {open && mine !== undefined && failure === undefined ? words.saved[mine] : ''}
      </p>
      {failure !== undefined && <NotSaved failure={failure} />}
      <p className={styles.text}>{answered === 0 ? words.nobody : words.counts(counts.yes, counts.maybe, counts.no)}</p>
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

const NotSaved = ({ failure }: { readonly failure: Failure }) => {
  const styles = useEventPageStyles();
  const words = useWords(eventPageWords);
  return (
    <p role="alert" className={styles.text}>
      {words.notSaved(useFailureSentence(failure))}
    </p>
  );
};
