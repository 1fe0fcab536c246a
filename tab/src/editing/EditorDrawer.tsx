import type { ReactNode } from 'react';
import { ConflictPanel } from './ConflictPanel';
import { FormDrawer } from './FormDrawer';
import { SeenBy } from './SeenBy';
import type { DrawerState } from './useDrawer';
import type { useEditor } from './useEditor';

type Props = {
  readonly title: string;
  readonly editor: ReturnType<typeof useEditor>;
  readonly drawer: DrawerState;
  /** There is nothing in it that one writes in words of one's own. */
  readonly wordless?: boolean;
  /** The fields. */
  readonly children: ReactNode;
};

/** The drawer around a form for a thing that others may change too: whoever was quicker is shown. */
export const EditorDrawer = ({ title, editor, drawer, wordless = false, children }: Props) => (
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
    {!wordless && <SeenBy />}
  </FormDrawer>
);
