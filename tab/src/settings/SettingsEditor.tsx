import { editOf, type ItemOf, schemaOf } from '@kaselo/bot/contract/items';
import type { ReactNode } from 'react';
import { EditorDrawer } from '../editing/EditorDrawer';
import { useDrawer } from '../editing/useDrawer';
import { useEditor } from '../editing/useEditor';
import type { Item } from '../editing/useItem';

export type Settings = ItemOf<'settings'>;

type Props = {
  readonly title: string;
  readonly id: string;
  readonly item: Item<'settings'>;
  /** What is edited here. The rest stays as it stands, whatever was typed elsewhere. */
  readonly fields: readonly (keyof Settings)[];
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A drawer with a part of the network's settings. */
export const SettingsEditor = ({ title, id, item, fields, onClose, children }: Props) => {
  const drawer = useDrawer(onClose);
  const editor = useEditor({
    schema: schemaOf('settings'),
    name: `settings.${fields.join('.')}.${id}`,
    value: item.value,
    version: item.version,
    toEdits: (written: Settings) => [editOf('settings', id, item.version, { ...item.value, ...only(written, fields) })],
    onSaved: drawer.close,
  });
  return (
    <EditorDrawer title={title} editor={editor} drawer={drawer} wordless>
      {children}
    </EditorDrawer>
  );
};

const only = (written: Settings, fields: readonly (keyof Settings)[]): Partial<Settings> =>
  Object.fromEntries(Object.entries(written).filter(([name]) => fields.some((field) => field === name)));
