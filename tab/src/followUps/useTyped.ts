import type { Round } from '@kaselo/bot/contract/followUps';
import { useEffect, useState } from 'react';
import { useSWRConfig } from 'swr';
import { useSend } from '../api/useSend';
import { storageOr } from '../teams/thisBrowser';
import { draftKeeper, type Keeping } from './draftKeeper';
import { copiesIn, isBlank, nothingTyped, type Typed } from './typed';

const copies = copiesIn(storageOr(() => window.sessionStorage));

/** What was typed and never sent: this device's copy where the server has not taken it yet, otherwise the server's draft. */
export const leftDraftOf = (round: Round): Typed | undefined => copies.recall(round.summary.id) ?? round.draft;

/** What is being written, kept at every key. It starts from what was left, or from the answer that is being edited. */
export const useTyped = (round: Round) => {
  const { id } = round.summary;
  const saveDraft = useSaveDraft(id);
  const [typed, setTyped] = useState<Typed>(() => leftDraftOf(round) ?? round.mine ?? nothingTyped);
  const [restored] = useState(() => leftDraftOf(round) !== undefined);
  const [keeping, setKeeping] = useState<Keeping>('none');
  const [keeper] = useState(() => draftKeeper({ round: id, copies, save: saveDraft, tell: setKeeping }));

  useEffect(() => {
    keeper.flush();
    window.addEventListener('online', keeper.flush);
    return () => {
      window.removeEventListener('online', keeper.flush);
      keeper.flush();
    };
  }, [keeper]);

  return {
    typed,
    restored,
    keeping,
    keeper,
    write: (change: Partial<Typed>) => {
      const next = { ...typed, ...change };
      setTyped(next);
      keeper.write(next);
    },
    discard: async () => {
      await keeper.settle();
      keeper.forget();
      await saveDraft(nothingTyped).catch(() => {});
    },
  };
};

/** Sends the draft and puts it into the round that is kept for the screen, so that whoever comes back finds it there. */
function useSaveDraft(id: string): (typed: Typed) => Promise<void> {
  const send = useSend('draft');
  const { mutate } = useSWRConfig();
  return async (typed) => {
    await send({ round: id }, typed);
    const ofThisRound = (key: unknown) => Array.isArray(key) && key[0] === 'round' && key[1]?.round === id;
    await mutate<Round>(ofThisRound, (round) => round && { ...round, draft: isBlank(typed) ? undefined : typed }, { revalidate: false });
  };
}
