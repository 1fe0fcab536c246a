import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import type { MyReminder } from '@kaselo/bot/contract/personal';
import type { Failure } from '../api/failure';
import { eventPageWords } from '../text/eventPage';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { useFailureSentence } from '../ui/useFailureSentence';
import { useChoiceButtonsStyles } from './ChoiceButtons.styles';
import { useEventPageStyles } from './EventPage.styles';
import { isOn, useMyReminder } from './useMyReminder';

/** Whether the reader is reminded in private, and how long before: as long as there is time for it. */
export const EventReminder = ({ event }: { readonly event: string }) => {
  const styles = useEventPageStyles();
  const choices = useChoiceButtonsStyles();
  const { remind: words } = useWords(eventPageWords);
  const { reminder, turn, failure } = useMyReminder(event);
  if (reminder === undefined || reminder.ahead.length === 0) return null;
  const { reachable } = reminder;
  const shown = reminder.ahead.filter((ahead) => reachable || isOn(reminder, ahead));
  return (
    <section className={styles.block}>
      <h3 className={styles.heading}>{words.heading}</h3>
      {!reachable && <p className={styles.text}>{words.notReached}</p>}
      {shown.length > 0 && (
        <fieldset aria-label={words.heading} className={choices.buttons}>
          {shown.map((ahead) => {
            const on = isOn(reminder, ahead);
            return (
              <ActionButton
                key={ahead}
                pressed={on}
                className={on ? choices.chosen : undefined}
                icon={on ? <CheckmarkCircle20Filled aria-hidden="true" /> : undefined}
                onClick={() => void turn(ahead, reminder)}
              >
                {words.ahead[ahead]}
              </ActionButton>
            );
          })}
        </fieldset>
      )}
      <p role="status" className={styles.quiet}>
        {reachable && failure === undefined ? words.reminded[whenOf(reminder)] : ''}
      </p>
      {failure !== undefined && <NotSaved failure={failure} />}
    </section>
  );
};

/** 'day', 'hour', 'both' or 'none', as words know it; what is past is told no more. */
const whenOf = (reminder: MyReminder): 'day' | 'hour' | 'both' | 'none' => {
  const [first, second] = reminder.ahead.filter((ahead) => isOn(reminder, ahead));
  return second === undefined ? (first ?? 'none') : 'both';
};

const NotSaved = ({ failure }: { readonly failure: Failure }) => {
  const styles = useEventPageStyles();
  const { remind: words } = useWords(eventPageWords);
  return (
    <p role="alert" className={styles.text}>
      {words.notSaved(useFailureSentence(failure))}
    </p>
  );
};
