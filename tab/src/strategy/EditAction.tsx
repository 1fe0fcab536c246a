import type { StrategyToEdit } from '@kaselo/bot/contract/strategy';
import { useState } from 'react';
import { EditorDrawer } from '../editing/EditorDrawer';
import { ChoiceInput } from '../editing/inputs/ChoiceInput';
import { DayInput } from '../editing/inputs/DayInput';
import { LinesInput } from '../editing/inputs/LinesInput';
import { LongTextInput } from '../editing/inputs/LongTextInput';
import { ManyInput } from '../editing/inputs/ManyInput';
import { RemoveButton } from '../editing/RemoveButton';
import { useDrawer } from '../editing/useDrawer';
import { strategyEditingWords } from '../text/strategyEditing';
import { useWords } from '../text/useWords';
import { actionIn, withAction, withoutAction } from './actionEdits';
import { ActionForm, newAction } from './actionForm';
import { optionsOf } from './optionsOf';
import { ResponsibleInputs } from './ResponsibleInputs';
import { StrategyReady } from './StrategyReady';
import { editsBetween, type Priority, valuesOf } from './strategyEdits';
import { useStrategyEditor } from './useStrategyEditor';

type Props = {
  readonly priority: string;
  /** Undefined for a new one. */
  readonly action?: string;
  readonly onClose: () => void;
};

/** A form for one action. A shared one is changed under both of its priorities in one change. */
export const EditAction = (props: Props) => <StrategyReady>{(strategy) => <ActionEditor {...props} strategy={strategy} />}</StrategyReady>;

const ActionEditor = ({ priority, action: id, onClose, strategy }: Props & { readonly strategy: StrategyToEdit }) => {
  const drawer = useDrawer(onClose);
  const words = useWords(strategyEditingWords);
  const values = valuesOf(strategy.priorities);
  const known = actionIn(values, id);
  const [value] = useState(() => known ?? newAction());
  const editor = useStrategyEditor({
    schema: ActionForm,
    name: known === undefined ? `action.new.${priority}` : `action.${known.id}`,
    value,
    priorities: strategy.priorities,
    apply: (priorities, written) => withAction(priorities, priority, written),
    part: (priorities, written) => [written.id, written.sameAs].map((one) => actionIn(priorities, one)),
    onSaved: drawer.close,
  });
  return (
    <EditorDrawer title={known === undefined ? words.newAction : words.actionTitle} editor={editor} drawer={drawer}>
      <LongTextInput name="text" label={words.text} required rows={3} />
      <LinesInput name="details" label={words.details} />
      <ResponsibleInputs organisations={strategy.organisations} />
      <DayInput name="due" label={words.due} hint={words.dueHint} />
      <ManyInput name="events" label={words.events} options={optionsOf(strategy.events)} />
      <ManyInput name="projects" label={words.projects} options={optionsOf(strategy.projects)} />
      <ManyInput name="indicators" label={words.indicators} options={optionsOf(strategy.indicators)} />
      <LinesInput name="links" label={words.links} />
      <LongTextInput name="note" label={words.note} hint={words.noteHint} rows={2} />
      <ChoiceInput
        name="sameAs"
        label={words.sameAs}
        hint={words.sharedHint}
        none={words.notShared}
        options={twinsFor(values, priority, known?.id)}
      />
      {known !== undefined && (
        <RemoveButton
          label={words.remove}
          edits={() => editsBetween(strategy.priorities, withoutAction(values, known.id))}
          onRemoved={drawer.close}
        />
      )}
    </EditorDrawer>
  );
};

/** The actions of other priorities that are nobody else's twin. */
const twinsFor = (priorities: readonly Priority[], priority: string, id: string | undefined) =>
  priorities
    .filter((one) => one.id !== priority)
    .flatMap(({ order, actions }) =>
      actions
        .filter(({ sameAs }) => sameAs === undefined || sameAs === id)
        .map((action) => ({ value: action.id, label: `${order} ${action.text}` })),
    );
