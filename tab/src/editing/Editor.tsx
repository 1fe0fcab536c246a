import { editOf, type ItemKind, type ItemOf, schemaOf } from '@kaselo/bot/contract/items';
import type { ReactNode } from 'react';
import { EditorDrawer } from './EditorDrawer';
import { RemoveButton } from './RemoveButton';
import { useDrawer } from './useDrawer';
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
  /** There is nothing in it that one writes in words of one's own. */
  readonly wordless?: boolean;
  /** Called once it stands as wanted, before the drawer closes. */
  readonly onSaved?: (value: ItemOf<Kind>) => void;
  /** What the button says that takes it away; left out where it cannot be. */
  readonly removal?: string;
  /** The fields. */
  readonly children: ReactNode;
};

/** A drawer with a form for one thing of the network. What is typed is kept until it is saved or thrown away. */
export const Editor = <Kind extends ItemKind>(props: Props<Kind>) => {
  const { title, kind, id, value, version, onClose, toEdits, wordless, onSaved, removal, children } = props;
  const drawer = useDrawer(onClose);
  const editor = useEditor({
    schema: schemaOf(kind),
    name: `${kind}.${version === undefined ? 'new' : id}`,
    value,
    version,
    toEdits: (written: ItemOf<Kind>) => toEdits?.(written, version) ?? [editOf(kind, id, version, written)],
    onSaved: (written: ItemOf<Kind>) => {
      onSaved?.(written);
      drawer.close();
    },
  });
  return (
    <EditorDrawer title={title} editor={editor} drawer={drawer} wordless={wordless}>
      {children}
      {removal !== undefined && <RemoveButton label={removal} edits={() => [editOf(kind, id, version, null)]} onRemoved={drawer.close} />}
    </EditorDrawer>
  );
};
