import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import type { Round } from '@kaselo/bot/contract/followUps';
import { parseItem } from '@kaselo/bot/contract/items';
import { lazy, Suspense, useState } from 'react';
import { useMe } from '../api/views';
import { followUpsRounds } from '../text/followUpsRounds';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';

const RoundEditor = lazy(() => import('./RoundEditor').then((module) => ({ default: module.RoundEditor })));
const RoundNow = lazy(() => import('./RoundNow').then((module) => ({ default: module.RoundNow })));
const RoundByHand = lazy(() => import('./RoundByHand').then((module) => ({ default: module.RoundByHand })));

/** Opens a round about nothing but its title. */
export const NewRound = () => {
  const { round: words } = useWords(followUpsRounds);
  return <OpensNow title={words.create} />;
};

type About = { readonly id: string; readonly title: string; readonly kind: NonNullable<Round['event']>['kind'] };

/** Opens a round about an event that has none by itself, or none yet. */
export const OpenRound = ({ event }: { readonly event: About }) => {
  const { round: words } = useWords(followUpsRounds);
  return <OpensNow title={words.open} event={event} />;
};

const OpensNow = ({ title, event }: { readonly title: string; readonly event?: About }) => {
  const { data: me } = useMe();
  const [open, setOpen] = useState(false);
  if (me?.role !== 'coordinator') return null;
  return (
    <>
      <ActionButton icon={<Add20Regular aria-hidden="true" />} onClick={() => setOpen(true)}>
        {title}
      </ActionButton>
      {open && (
        <Suspense>
          <RoundNow title={title} onClose={() => setOpen(false)} {...(event && { event })} />
        </Suspense>
      )}
    </>
  );
};

/** Changes a round: prolongs it, ends it early, asks something else. One that followed from its event is from then on written by hand. */
export const ChangeRound = ({ round }: { readonly round: Round }) => {
  const { round: words } = useWords(followUpsRounds);
  const { data: me } = useMe();
  const [open, setOpen] = useState(false);
  if (me?.role !== 'coordinator') return null;
  const { summary, event, times } = round;
  const close = () => setOpen(false);
  return (
    <>
      <ActionButton icon={<Edit20Regular aria-hidden="true" />} onClick={() => setOpen(true)}>
        {words.change}
      </ActionButton>
      {open && (
        <Suspense>
          {summary.byHand ? (
            <RoundByHand id={summary.id} title={words.change} opened kind={event?.kind} onClose={close} />
          ) : (
            <RoundEditor
              title={words.change}
              value={parseItem('round', { id: summary.id, title: summary.title, event: event?.id, ...times })}
              version={undefined}
              opened
              {...(event && { kind: event.kind })}
              onClose={close}
            />
          )}
        </Suspense>
      )}
    </>
  );
};

/** Changes a round that is still to open. */
export const ChangeComing = ({ id }: { readonly id: string }) => {
  const { round: words } = useWords(followUpsRounds);
  const { data: me } = useMe();
  const [open, setOpen] = useState(false);
  if (me?.role !== 'coordinator') return null;
  return (
    <>
      <ActionButton icon={<Edit20Regular aria-hidden="true" />} onClick={() => setOpen(true)}>
        {words.change}
      </ActionButton>
      {open && (
        <Suspense>
          <RoundByHand id={id} title={words.change} opened={false} kind={undefined} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
};
