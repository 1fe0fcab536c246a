import type { ReactNode } from 'react';
import { ConflictPanel } from './ConflictPanel';
import { FormDrawer } from './FormDrawer';
import type { DrawerState } from './useDrawer';
import type { useEditor } from './useEditor';

type Props = {
  readonly title: string;
  readonly editor: ReturnType<typeof useEditor>;
  readonly drawer: DrawerState;
  /** The fields. */
  readonly children: ReactNode;
};

/** The drawer around a form for a thing that others may change too: whoever was quicker is shown. */
export const EditorDrawer = ({ title, editor, drawer, children }: Props) => (
  <FormDrawer
    title={title}
    state={editor}
    drawer={drawer}
    first={
      editor.conflicts.length > 0 && (
        <ConflictPanel conflicts={editor.conflicts} mine={editor.edits} onKeepMine={editor.keepMine} onTakeTheirs={editor.takeTheirs} />
      )
    }
  >
    {children}
  </FormDrawer>
);
