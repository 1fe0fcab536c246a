import { type ReactNode, useId } from 'react';
import { FormProvider } from 'react-hook-form';
import { editingWords } from '../text/editing';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { ConflictPanel } from './ConflictPanel';
import { Drawer } from './Drawer';
import { useEditorStyles } from './Editor.styles';
import { Problems } from './Problems';
import type { DrawerState } from './useDrawer';
import type { useEditor } from './useEditor';

type Props = {
  readonly title: string;
  readonly editor: ReturnType<typeof useEditor>;
  readonly drawer: DrawerState;
  /** The fields. */
  readonly children: ReactNode;
};

/** The drawer around a form: what keeps it from being saved, somebody who was quicker, and the buttons. A whole page on a phone. */
export const EditorDrawer = ({ title, editor, drawer, children }: Props) => {
  const styles = useEditorStyles();
  const words = useWords(editingWords);
  const formId = useId();
  return (
    <Drawer
      title={title}
      drawer={drawer}
      footer={
        <>
          <ActionButton appearance="primary" disabled={editor.saving} type="submit" form={formId}>
            {editor.saving ? words.saving : words.save}
          </ActionButton>
          <ActionButton onClick={drawer.close}>{words.cancel}</ActionButton>
        </>
      }
    >
      <FormProvider {...editor.form}>
        <form id={formId} className={styles.form} noValidate onSubmit={editor.submit}>
          {editor.continued && (
            <p className={styles.continued}>
              {words.continued}{' '}
              <ActionButton appearance="subtle" onClick={editor.startOver}>
                {words.startOver}
              </ActionButton>
            </p>
          )}
          <Problems refusal={editor.refusal} failure={editor.failure} />
          {editor.conflicts.length > 0 && (
            <ConflictPanel conflicts={editor.conflicts} mine={editor.edits} onKeepMine={editor.keepMine} onTakeTheirs={editor.takeTheirs} />
          )}
          {children}
        </form>
      </FormProvider>
    </Drawer>
  );
};
