import type { StrategyToEdit } from '@kaselo/bot/contract/strategy';
import { useState } from 'react';
import { EditorDrawer } from '../editing/EditorDrawer';
import { LongTextInput } from '../editing/inputs/LongTextInput';
import { TextInput } from '../editing/inputs/TextInput';
import { RemoveButton } from '../editing/RemoveButton';
import { useDrawer } from '../editing/useDrawer';
import { strategyEditingWords } from '../text/strategyEditing';
import { useWords } from '../text/useWords';
import { newPriorityId, PriorityForm } from './actionForm';
import { ObjectivesInput } from './ObjectivesInput';
import { OrderInput } from './OrderInput';
import { withoutPriority, withPriority } from './priorityEdits';
import { ResponsibleInputs } from './ResponsibleInputs';
import { StrategyReady } from './StrategyReady';
import { editsBetween, valuesOf } from './strategyEdits';
import { useStrategyEditor } from './useStrategyEditor';

type Props = {
  /** Undefined for a new one. */
  readonly priority?: string;
  readonly onClose: () => void;
};

/** A form for a priority: its name, who answers for it, its objectives, and the order of its actions. */
export const EditPriority = (props: Props) => (
  <StrategyReady>{(strategy) => <PriorityEditor {...props} strategy={strategy} />}</StrategyReady>
);

const PriorityEditor = ({ priority, onClose, strategy }: Props & { readonly strategy: StrategyToEdit }) => {
  const drawer = useDrawer(onClose);
  const words = useWords(strategyEditingWords);
  const known = valuesOf(strategy.priorities).find(({ id }) => id === priority);
  const [id] = useState(() => known?.id ?? newPriorityId());
  const [value] = useState(() => ({
    title: known?.title ?? '',
    responsible: known?.responsible,
    note: known?.note,
    objectives: known?.objectives ?? [],
    actionOrder: known?.actions.map((action) => action.id) ?? [],
  }));
  const editor = useStrategyEditor({
    schema: PriorityForm,
    name: known === undefined ? 'strategy.priority.new' : `strategy.priority.${id}`,
    value,
    priorities: strategy.priorities,
    apply: (priorities, written) => withPriority(priorities, id, written),
    part: (priorities) => {
      const one = priorities.find((each) => each.id === id);
      return one && [one.title, one.responsible, one.note, one.objectives, one.actions.map((action) => action.id)];
    },
    onSaved: drawer.close,
  });
  return (
    <EditorDrawer title={known === undefined ? words.newPriority : words.priority} editor={editor} drawer={drawer}>
      <TextInput name="title" label={words.priorityTitle} required />
      <ResponsibleInputs organisations={strategy.organisations} />
      <LongTextInput name="note" label={words.note} rows={2} />
      <ObjectivesInput />
      {known !== undefined && known.actions.length > 1 && <OrderInput name="actionOrder" label={words.actions} items={known.actions} />}
      {known !== undefined && (
        <RemoveButton
          label={words.removePriority}
          edits={() => editsBetween(strategy.priorities, withoutPriority(valuesOf(strategy.priorities), id))}
          onRemoved={drawer.close}
        />
      )}
    </EditorDrawer>
  );
};
