import type { ResponseOf } from '@kaselo/bot/contract/endpoints';
import type { Round } from '@kaselo/bot/contract/followUps';
import { useEffect, useState } from 'react';
import { useSWRConfig } from 'swr';
import { useSend } from '../api/useSend';
import { draftKeeper, type Keeping } from './draftKeeper';
import { copies, leftDrafts, nameOf, nameOfOther } from './leftDraft';
import { isBlank, nothingTyped, type Typed } from './typed';

/** What is being written, kept at every key. It starts from what was left, or from the answer that is being edited. */
export const useTyped = (round: Round) => {
  const { id } = round.summary;
  const saveDraft = useSaveDraft(id);
  const [left] = useState(() => leftDrafts(round));
  const [typed, setTyped] = useState<Typed>(left.typed ?? round.mine ?? nothingTyped);
  const [other, setOther] = useState(left.other);
  const [keeping, setKeeping] = useState<Keeping>('none');
  const offer = (older: Typed | undefined) => {
    setOther(older);
    if (older === undefined) copies.forget(nameOfOther(round));
    else copies.keep(nameOfOther(round), older);
  };
  const meet = (newer: Typed, older: Typed) => {
    setTyped(newer);
    offer(older);
  };
  const [keeper] = useState(() => draftKeeper({ name: nameOf(round), copies, save: saveDraft, tell: setKeeping, meet }));

  useEffect(() => {
    keeper.flush();
    window.addEventListener('online', keeper.flush);
    return () => {
      window.removeEventListener('online', keeper.flush);
      keeper.flush();
    };
  }, [keeper]);

  const keep = (next: Typed) => {
    setTyped(next);
    keeper.write(next);
  };
  return {
    typed,
    restored: left.typed !== undefined,
    keeping,
    keeper,
    /** What was written on another device meanwhile. */
    other,
    write: (change: Partial<Typed>) => keep({ ...typed, ...change, at: Date.now() }),
    /** Takes the other text; the present one is then the one that is offered. */
    swap: () => {
      if (other === undefined) return;
      offer(isBlank(typed) ? undefined : typed);
      keep({ ...other, at: Date.now() });
    },
    dismiss: () => offer(undefined),
    discard: async () => {
      await keeper.settle();
      keeper.forget();
      await saveDraft(nothingTyped).catch(() => {});
    },
  };
};

/** Sends the draft and puts it into the round that is kept for the screen, so that whoever comes back finds it there. */
function useSaveDraft(id: string): (typed: Typed) => Promise<ResponseOf<'draft'>> {
  const send = useSend('draft');
  const { mutate } = useSWRConfig();
  return async (typed) => {
    const kept = await send({ round: id }, typed);
    const { seen: _seen, ...draft } = typed;
    const stands = kept.saved ? draft : kept.other;
    const ofThisRound = (key: unknown) => Array.isArray(key) && key[0] === 'round' && key[1]?.round === id;
    const isGone = stands === undefined || isBlank(stands);
    await mutate<Round>(ofThisRound, (round) => round && { ...round, draft: isGone ? undefined : stands }, { revalidate: false });
    return kept;
  };
}
