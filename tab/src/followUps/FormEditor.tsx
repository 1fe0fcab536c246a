import type { Forms } from '@kaselo/bot/contract/answers';
import { editOf } from '@kaselo/bot/contract/items';
import { FormSchema } from '@kaselo/bot/contract/questions';
import { FormProvider } from 'react-hook-form';
import * as v from 'valibot';
import { ConflictPanel } from '../editing/ConflictPanel';
import { Problems } from '../editing/Problems';
import { SeenBy } from '../editing/SeenBy';
import { useChange } from '../editing/useChange';
import { useEditor } from '../editing/useEditor';
import type { Item } from '../editing/useItem';
import { editingWords } from '../text/editing';
import { followUpsRounds } from '../text/followUpsRounds';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { FormPreview } from './FormPreview';
import { useQuestionsStyles } from './Questions.styles';
import { QuestionsInput } from './QuestionsInput';

const Written = v.object({ questions: FormSchema });

type Props = {
  readonly network: string;
  readonly settings: Item<'settings'>;
  readonly form: Forms['kinds'][number];
  readonly standard: Forms['standard'];
  /** Begins anew from what stands now. */
  readonly onSaved: () => void;
};

/** The questions after one kind of event, beside the card that they make. */
export const FormEditor = ({ network, settings, form, standard, onSaved }: Props) => {
  const styles = useQuestionsStyles();
  const { questions: words } = useWords(followUpsRounds);
  const editing = useWords(editingWords);
  const change = useChange();
  const toEdits = (questions: Forms['standard'] | undefined) => [
    editOf('settings', network, settings.version, {
      ...settings.value,
      questionnaires: { ...settings.value.questionnaires, [form.kind]: questions },
    }),
  ];
  const editor = useEditor({
    schema: Written,
    name: `questions.${form.kind}`,
    value: { questions: form.questions },
    version: settings.version,
    toEdits: ({ questions }) => toEdits(questions),
    onSaved,
  });
  const restore = async () => {
    const answer = await change(toEdits(undefined));
    if (answer.outcome !== 'saved') return;
    editor.startOver();
    onSaved();
  };
  return (
    <FormProvider {...editor.form}>
      <div className={styles.sides}>
        <form className={styles.form} noValidate onSubmit={editor.submit}>
          {editor.continued && (
            <p className={styles.quiet}>
              {editing.continued}{' '}
              <ActionButton appearance="subtle" onClick={editor.startOver}>
                {editing.startOver}
              </ActionButton>
            </p>
          )}
          <Problems refusal={editor.refusal} failure={editor.failure} />
          {editor.conflicts.length > 0 && (
            <ConflictPanel conflicts={editor.conflicts} mine={editor.edits} onKeepMine={editor.keepMine} onTakeTheirs={editor.takeTheirs} />
          )}
          <QuestionsInput name="questions" standard={standard} />
          <SeenBy />
          <div className={styles.end}>
            <ActionButton type="submit" appearance="primary" disabled={editor.saving}>
              {editor.saving ? words.saving : words.save}
            </ActionButton>
            {form.own && <ActionButton onClick={() => void restore()}>{words.restore}</ActionButton>}
          </div>
        </form>
        <FormPreview name="questions" about={{ kind: form.kind }} />
      </div>
    </FormProvider>
  );
};
