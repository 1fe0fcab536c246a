import { type ReactNode, useState } from 'react';
import type { Query } from '../api/query';
import { LoadingWord } from '../ui/Loading';
import { ViewState } from '../ui/ViewState';
import { Drawer } from './Drawer';
import { useDrawer } from './useDrawer';

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
  const drawer = useDrawer(onClose);
  return (
    <Drawer title={title} drawer={drawer}>
      <ViewState query={query}>{() => null}</ViewState>
    </Drawer>
  );
};
