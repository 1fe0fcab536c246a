import type { EventPage } from '@kaselo/bot/contract/eventPage';
import { calendarWords } from '../text/calendar';
import { eventPageWords } from '../text/eventPage';
import { useContentLanguage, useWords } from '../text/useWords';
import { ActionLink } from '../ui/ActionButton';
import { useChoiceButtonsStyles } from './ChoiceButtons.styles';
import { useEventPageStyles } from './EventPage.styles';

/** What came of the event, in short, and the way to tell it or to read it. */
export const EventFollowUp = ({ followUp }: { readonly followUp: NonNullable<EventPage['followUp']> }) => {
  const styles = useEventPageStyles();
  const choices = useChoiceButtonsStyles();
  const { followUp: words } = useWords(eventPageWords);
  const { event } = useWords(calendarWords);
  const contentLanguage = useContentLanguage();
  const { id, state, day, answered, of, mine, goodPractices, moreGoodPractices } = followUp;
  const toAnswer = state === 'open' && !mine;
  return (
    <section className={styles.block}>
      <h3 className={styles.heading}>{event.followUp}</h3>
      <p className={styles.text}>
        {state !== 'coming' && `${words.answered(answered, of)} `}
        {words[state](day)}
      </p>
      {goodPractices.length > 0 && (
        <>
          <h4 className={styles.subheading}>{words.goodPractices}</h4>
          <ul className={styles.quotes} lang={contentLanguage}>
            {goodPractices.map(({ organisation, text }) => (
              <li key={`${organisation} ${text}`} className={styles.quote}>
                {text}
                <span className={styles.under}>{organisation}</span>
              </li>
            ))}
          </ul>
          {moreGoodPractices > 0 && <p className={styles.quiet}>{words.more(moreGoodPractices)}</p>}
        </>
      )}
      {state !== 'coming' && (
        <div className={choices.buttons}>
          <ActionLink to={`/follow-ups/${id}`} appearance={toAnswer ? 'primary' : 'secondary'}>
            {toAnswer ? words.answer : words.read}
          </ActionLink>
        </div>
      )}
    </section>
  );
};
