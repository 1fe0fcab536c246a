import { DrawerBody, DrawerHeader, DrawerHeaderTitle, OverlayDrawer } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { type ReactNode, useState } from 'react';
import type { Query } from '../api/query';
import { useDrawer } from '../editing/useDrawer';
import { editingWords } from '../text/editing';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { LoadingWord } from '../ui/Loading';
import { useIsNarrow } from '../ui/useIsNarrow';
import { ViewState } from '../ui/ViewState';

type Props<Data> = {
  readonly title: string;
  readonly query: Query<Data>;
  readonly onClose: () => void;
  readonly children: (data: Data) => ReactNode;
};

/** Waits for what a form needs. What it opened with stays under the form, however others go on with it. */
export const EditorWaits = <Data,>({ title, query, onClose, children }: Props<Data>) => {
  if (query.data !== undefined) return <Opened data={query.data}>{children}</Opened>;
  return query.failure === undefined ? <LoadingWord /> : <NotOpened title={title} query={query} onClose={onClose} />;
};

const Opened = <Data,>({ data, children }: Pick<Props<Data>, 'children'> & { readonly data: Data }) => {
  const [opened] = useState(data);
  return children(opened);
};

const NotOpened = <Data,>({ title, query, onClose }: Omit<Props<Data>, 'children'>) => {
  const words = useWords(editingWords);
  const narrow = useIsNarrow();
  const drawer = useDrawer(onClose);
  return (
    <OverlayDrawer open={drawer.open} position="end" size={narrow ? 'full' : 'medium'} onOpenChange={drawer.close}>
      <DrawerHeader>
        <DrawerHeaderTitle
          heading={{ as: 'h2' }}
          action={<ActionButton appearance="subtle" icon={<Dismiss20Regular />} label={words.cancel} onClick={drawer.close} />}
        >
          {title}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody>
        <ViewState query={query}>{() => null}</ViewState>
      </DrawerBody>
    </OverlayDrawer>
  );
};
