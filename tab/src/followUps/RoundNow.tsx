import type { RoundTimes } from '@kaselo/bot/contract/followUps';
import { useState } from 'react';
import { useQuery } from '../api/query';
import { EditorWaits } from '../editing/EditorWaits';
import { useOpening } from '../editing/useOpening';
import { newRound } from './newRound';
import { RoundEditor } from './RoundEditor';

type About = { readonly id: string; readonly title: string; readonly kind: Parameters<typeof RoundEditor>[0]['kind'] };
type Props = { readonly title: string; readonly event?: About; readonly onClose: () => void };

/** The editor of a round that is to open now: when that is, the server says, whose clock is the network's. */
export const RoundNow = ({ title, event, onClose }: Props) => {
  const opened = useOpening();
  return (
    <EditorWaits title={title} query={useQuery('newRound', { opened }, false)} onClose={onClose}>
      {(times) => <Begun times={times} title={title} onClose={onClose} {...(event && { event })} />}
    </EditorWaits>
  );
};

const Begun = ({ times, title, event, onClose }: Props & { readonly times: RoundTimes }) => {
  const [value] = useState(() => newRound(times, event));
  return (
    <RoundEditor
      title={title}
      value={value}
      version={undefined}
      opened={false}
      {...(event?.kind && { kind: event.kind })}
      onClose={onClose}
    />
  );
};
