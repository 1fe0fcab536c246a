import type { Round } from '@kaselo/bot/contract/followUps';
import { useItem } from '../editing/useItem';
import { RoundEditor } from './RoundEditor';

type Props = {
  readonly id: string;
  readonly title: string;
  readonly opened: boolean;
  readonly kind: NonNullable<Round['event']>['kind'] | undefined;
  readonly onClose: () => void;
};

/** The editor of a round that was written by hand before: it opens when what stands now has been read. */
export const RoundByHand = ({ id, title, opened, kind, onClose }: Props) => {
  const { data } = useItem('round', id);
  if (data === undefined) return null;
  return <RoundEditor title={title} value={data.value} version={data.version} opened={opened} {...(kind && { kind })} onClose={onClose} />;
};
