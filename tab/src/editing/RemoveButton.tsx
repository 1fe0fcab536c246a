import { Delete20Regular } from '@fluentui/react-icons/svg/delete';
import { useState } from 'react';
import { asFailure, type Failure } from '../api/failure';
import { editingWords } from '../text/editing';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { useFailureSentence } from '../ui/useFailureSentence';
import { useRemoveButtonStyles } from './RemoveButton.styles';
import { useChange } from './useChange';
import type { Edits } from './useEditor';

type Props = {
  readonly label: string;
  /** What takes it away. */
  readonly edits: () => Edits;
  readonly onRemoved: () => void;
};

/** Takes something away at once; it can be undone. Why it cannot be taken away is said beside the button. */
export const RemoveButton = ({ label, edits, onRemoved }: Props) => {
  const styles = useRemoveButtonStyles();
  const { conflict } = useWords(editingWords);
  const change = useChange();
  const [refused, setRefused] = useState<string>();
  const [failure, setFailure] = useState<Failure>();
  const remove = async () => {
    setRefused(undefined);
    setFailure(undefined);
    try {
      const answer = await change(edits());
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
        {failure !== undefined && <NotRemoved failure={failure} />}
      </p>
    </div>
  );
};

const NotRemoved = ({ failure }: { readonly failure: Failure }) => <>{useFailureSentence(failure)}</>;
