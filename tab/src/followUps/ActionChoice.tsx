import type { Round } from '@kaselo/bot/contract/followUps';
import { useId } from 'react';
import { answeringWords } from '../text/answering';
import { uiWords } from '../text/ui';
import { useContentLanguage, useWords } from '../text/useWords';
import { Select } from '../ui/Select';
import type { ActionStatus } from '../ui/StatusMark';
import { useAnswerFormStyles } from './AnswerForm.styles';
import type { Typed } from './typed';

type Moved = Typed['moved'][number];
type Props = {
  readonly action: Round['actions'][number];
  readonly chosen: Moved | undefined;
  readonly onChange: (chosen: Moved | undefined) => void;
};

const statuses: readonly ActionStatus[] = ['not-started', 'in-progress', 'completed', 'paused', 'dropped'];

/** One action: whether it moved, and where it stands now. */
export const ActionChoice = ({ action, chosen, onChange }: Props) => {
  const styles = useAnswerFormStyles();
  const words = useWords(answeringWords);
  const { status } = useWords(uiWords);
  const contentLanguage = useContentLanguage();
  const id = useId();
  const choices = statuses.map((value) => ({ value, text: status[value] }));
  return (
    <li>
      <label className={styles.choice}>
        <input
          type="checkbox"
          className={styles.box}
          checked={chosen !== undefined}
          onChange={(event) => onChange(event.target.checked ? { action: action.id } : undefined)}
        />
        <span lang={contentLanguage}>{action.text}</span>
      </label>
      {chosen !== undefined && (
        <div className={styles.status}>
          <label htmlFor={id}>{words.status}</label>
          <Select
            id={id}
            value={chosen.status ?? 'unchanged'}
            choices={[{ value: 'unchanged' as const, text: `${words.noStatus} (${status[action.status]})` }, ...choices]}
            onChoose={(value) => onChange(value === 'unchanged' ? { action: action.id } : { action: action.id, status: value })}
            className={styles.select}
          />
        </div>
      )}
    </li>
  );
};
