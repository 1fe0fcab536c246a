import type { StrategyToEdit } from '@kaselo/bot/contract/strategy';
import { type ReactNode, useState } from 'react';
import { useQuery } from '../api/query';

type Props = { readonly children: (strategy: StrategyToEdit) => ReactNode };

/** The strategy as it stands when a form is opened: it stays the same under the form, however others go on with it. */
export const StrategyReady = ({ children }: Props) => {
  // Each opening asks anew: what was known before may be older than what others have saved since.
  const [asked] = useState(() => ({ opened: String(Date.now()) }));
  const { data } = useQuery('strategyToEdit', asked, false);
  return data === undefined ? null : <Opened strategy={data}>{children}</Opened>;
};

const Opened = ({ strategy, children }: Props & { readonly strategy: StrategyToEdit }) => {
  const [opened] = useState(strategy);
  return children(opened);
};
