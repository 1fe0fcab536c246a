import { Delete20Regular } from '@fluentui/react-icons/svg/delete';
import { useState } from 'react';
import { asFailure, type Failure } from '../api/failure';
import { useChange } from '../editing/useChange';
import { editingWords } from '../text/editing';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { FailureSentence } from './FailureSentence';
import { editsBetween, type Priorities, type Priority, valuesOf } from './strategyEdits';
import { useUpdateFormStyles } from './UpdateForm.styles';

type Props = {
  readonly label: string;
  readonly priorities: Priorities;
  readonly without: (priorities: readonly Priority[]) => readonly Priority[];
  readonly onRemoved: () => void;
};

/** Takes something of the strategy away at once; it can be undone. Why it cannot be taken away is said beside the button. */
export const RemoveButton = ({ label, priorities, without, onRemoved }: Props) => {
  const styles = useUpdateFormStyles();
  const { conflict } = useWords(editingWords);
  const change = useChange();
  const [refused, setRefused] = useState<string>();
  const [failure, setFailure] = useState<Failure>();
  const remove = async () => {
    setRefused(undefined);
    setFailure(undefined);
    try {
      const answer = await change(editsBetween(priorities, without(valuesOf(priorities))));
      if (answer.outcome === 'refused') return setRefused(answer.message);
      if (answer.outcome === 'conflict') return setRefused(conflict.nobody);
      onRemoved();
    } catch (error) {
      setFailure(asFailure(error));
    }
  };
  return (
    <div>
      <ActionButton icon={<Delete20Regular aria-hidden="true" />} onClick={() => void remove()}>
        {label}
      </ActionButton>
      <p role="alert" className={styles.failure}>
        {refused}
        {failure !== undefined && <FailureSentence failure={failure} />}
      </p>
    </div>
  );
};
