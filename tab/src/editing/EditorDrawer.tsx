import { DrawerBody, DrawerFooter, DrawerHeader, DrawerHeaderTitle, OverlayDrawer } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { type ReactNode, useId } from 'react';
import { FormProvider } from 'react-hook-form';
import { editingWords } from '../text/editing';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { useIsNarrow } from '../ui/useIsNarrow';
import { ConflictPanel } from './ConflictPanel';
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
export const EditorDrawer = ({ title, editor, drawer: { open, close }, children }: Props) => {
  const styles = useEditorStyles();
  const words = useWords(editingWords);
  const narrow = useIsNarrow();
  const formId = useId();
  return (
    <OverlayDrawer open={open} position="end" size={narrow ? 'full' : 'medium'} onOpenChange={close}>
      <DrawerHeader>
        <DrawerHeaderTitle
          heading={{ as: 'h2' }}
          action={<ActionButton appearance="subtle" icon={<Dismiss20Regular />} label={words.cancel} onClick={close} />}
        >
          {title}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody>
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
              <ConflictPanel
                conflicts={editor.conflicts}
                mine={editor.edits}
                onKeepMine={editor.keepMine}
                onTakeTheirs={editor.takeTheirs}
              />
            )}
            {children}
          </form>
        </FormProvider>
      </DrawerBody>
      <DrawerFooter className={styles.footer}>
        <ActionButton appearance="primary" disabled={editor.saving} type="submit" form={formId}>
          {editor.saving ? words.saving : words.save}
        </ActionButton>
        <ActionButton onClick={close}>{words.cancel}</ActionButton>
      </DrawerFooter>
    </OverlayDrawer>
  );
};
