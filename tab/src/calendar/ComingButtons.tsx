import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import type { EventPage } from '@kaselo/bot/contract/eventPage';
import type { Failure } from '../api/failure';
import { comingWords } from '../text/coming';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { useFailureSentence } from '../ui/useFailureSentence';
import { useChoiceButtonsStyles } from './ChoiceButtons.styles';
import { type Coming, useComing } from './useEventPage';

const answers: readonly Coming[] = ['yes', 'maybe', 'no'];

type Props = {
  readonly page: EventPage;
  /** Told to those who hear the page where the question does not stand right above. */
  readonly about?: string;
};

/** Whether the reader comes, said with one press and changed with another: shown at once, stored behind it. */
export const ComingButtons = ({ page, about }: Props) => {
  const styles = useChoiceButtonsStyles();
  const words = useWords(comingWords);
  const { say, failure } = useComing(page);
  const mine = page.attendance?.mine;
  return (
    <>
      <fieldset aria-label={about === undefined ? words.ask : words.askOf(about)} className={styles.buttons}>
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
      <p role="status" className={styles.saved}>
        {mine !== undefined && failure === undefined ? words.saved[mine] : ''}
      </p>
      {failure !== undefined && <NotSaved failure={failure} />}
    </>
  );
};

const NotSaved = ({ failure }: { readonly failure: Failure }) => {
  const styles = useChoiceButtonsStyles();
  const words = useWords(comingWords);
  return (
    <p role="alert" className={styles.failed}>
      {words.notSaved(useFailureSentence(failure))}
    </p>
  );
};
