import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import type { Round } from '@kaselo/bot/contract/followUps';
import { followUpsWords } from '../text/followUps';
import { useWords } from '../text/useWords';
import { ActionChoice } from './ActionChoice';
import { useAnswerFormStyles } from './AnswerForm.styles';
import { FieldError } from './TextField';
import type { Typed } from './typed';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly error: string | undefined;
  readonly actions: Round['actions'];
  readonly moved: Typed['moved'];
  readonly onMove: (moved: Typed['moved']) => void;
};

/** Which actions moved and where they stand now: those that the event is linked to at hand, the others one step away. */
export const ActionsField = ({ id, label, error, actions, moved, onMove }: Props) => {
  const styles = useAnswerFormStyles();
  const { form: words } = useWords(followUpsWords);
  const isMoved = (action: Round['actions'][number]) => moved.some((one) => one.action === action.id);
  const linked = actions.filter((action) => action.linked);
  const others = actions.filter((action) => !action.linked);
  const choices = (shown: Round['actions']) => (
    <ul className={styles.actions}>
      {shown.map((action) => (
        <ActionChoice
          key={action.id}
          action={action}
          chosen={moved.find((one) => one.action === action.id)}
          onChange={(chosen) => onMove(changed(moved, action.id, chosen))}
        />
      ))}
    </ul>
  );
  if (actions.length === 0) return null;
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={styles.field}
      aria-describedby={error === undefined ? `${id}-hint` : `${id}-hint ${id}-error`}
    >
      <legend className={styles.label}>{label}</legend>
      <p id={`${id}-hint`} className={styles.quiet}>
        {words.actionsHint}
      </p>
      {linked.length === 0 ? choices(others) : choices(linked)}
      {linked.length > 0 && others.length > 0 && (
        <details className={styles.others} open={others.some(isMoved)}>
          <summary className={styles.more}>
            {words.otherActions(others.length)}
            <ChevronDown16Regular aria-hidden="true" className={styles.arrow} />
          </summary>
          {choices(others)}
        </details>
      )}
      <FieldError id={id}>{error}</FieldError>
    </fieldset>
  );
};

type Moved = Typed['moved'][number];

/** A changed choice keeps its place, a new one comes last. */
function changed(moved: Typed['moved'], action: Moved['action'], chosen: Moved | undefined): Typed['moved'] {
  if (chosen === undefined) return moved.filter((one) => one.action !== action);
  return moved.some((one) => one.action === action) ? moved.map((one) => (one.action === action ? chosen : one)) : [...moved, chosen];
}
