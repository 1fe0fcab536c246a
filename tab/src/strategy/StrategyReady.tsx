import type { StrategyToEdit } from '@kaselo/bot/contract/strategy';
import { type ReactNode, useState } from 'react';
import { useQuery } from '../api/query';
import { useOpening } from '../editing/useOpening';

type Props = { readonly children: (strategy: StrategyToEdit) => ReactNode };

/** The strategy as it stands when a form is opened: it stays the same under the form, however others go on with it. */
export const StrategyReady = ({ children }: Props) => {
  const opened = useOpening();
  const { data } = useQuery('strategyToEdit', { opened }, false);
  return data === undefined ? null : <Opened strategy={data}>{children}</Opened>;
};

const Opened = ({ strategy, children }: Props & { readonly strategy: StrategyToEdit }) => {
  const [opened] = useState(strategy);
  return children(opened);
};
