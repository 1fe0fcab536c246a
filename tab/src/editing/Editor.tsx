import { DrawerBody, DrawerFooter, DrawerHeader, DrawerHeaderTitle, OverlayDrawer } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { editOf, type ItemKind, type ItemOf, schemaOf } from '@kaselo/bot/contract/items';
import { type ReactNode, useId } from 'react';
import { FormProvider } from 'react-hook-form';
import { editingWords } from '../text/editing';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { useIsNarrow } from '../ui/useIsNarrow';
import { ConflictPanel } from './ConflictPanel';
import { useEditorStyles } from './Editor.styles';
import { Problems } from './Problems';
import { type Edits, useEditor } from './useEditor';

type Props<Kind extends ItemKind> = {
  readonly title: string;
  readonly kind: Kind;
  readonly id: string;
  /** What the fields show first. */
  readonly value: ItemOf<Kind>;
  /** The version that was read; undefined for something new. */
  readonly version: string | undefined;
  readonly onClose: () => void;
  /** What is sent when more than this one thing changes with it. */
  readonly toEdits?: (value: ItemOf<Kind>, version: string | undefined) => Edits;
  /** Called once it stands as wanted, before the drawer closes. */
  readonly onSaved?: (value: ItemOf<Kind>) => void;
  /** The fields. */
  readonly children: ReactNode;
};

/** A drawer with a form for one thing of the network. What is typed is kept until it is saved or thrown away. */
export const Editor = <Kind extends ItemKind>({ title, kind, id, value, version, onClose, toEdits, onSaved, children }: Props<Kind>) => {
  const styles = useEditorStyles();
  const words = useWords(editingWords);
  const narrow = useIsNarrow();
  const formId = useId();
  const editor = useEditor({
    schema: schemaOf(kind),
    name: `${kind}.${version === undefined ? 'new' : id}`,
    value,
    toEdits: (written: ItemOf<Kind>) => toEdits?.(written, version) ?? [editOf(kind, id, version, written)],
    onSaved: (written: ItemOf<Kind>) => {
      onSaved?.(written);
      onClose();
    },
  });
  return (
    <OverlayDrawer open position="end" size={narrow ? 'full' : 'medium'} onOpenChange={(_event, { open }) => open || onClose()}>
      <DrawerHeader>
        <DrawerHeaderTitle
          heading={{ as: 'h2' }}
          action={<ActionButton appearance="subtle" icon={<Dismiss20Regular />} label={words.cancel} onClick={onClose} />}
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
        <ActionButton onClick={onClose}>{words.cancel}</ActionButton>
      </DrawerFooter>
    </OverlayDrawer>
  );
};
