import type { RequestOf } from '@kaselo/bot/contract/endpoints';
import type { Round } from '@kaselo/bot/contract/views';
import { useEffect, useRef, useState } from 'react';
import * as v from 'valibot';
import { useSend } from '../api/useSend';

export type Typed = RequestOf<'draft'>;

const Kept = v.object({
  at: v.number(),
  typed: v.custom<Typed>((value) => typeof value === 'object' && value !== null && 'outcome' in value),
});

const keyOf = (round: string) => `kaselo.answer.${round}`;
/** Somebody who types gets a pause of this length before the draft is sent. */
const pause = 800;

/**
 * What is being written: kept on this device at every key and on the server at every pause, so that neither a reload
 * nor another device nor a lost connection loses it.
 */
export const useTyped = (round: Round) => {
  const send = useSend('draft');
  const { id } = round.summary;
  const [typed, setTyped] = useState<Typed>(() => readKept(id) ?? round.draft ?? round.mine ?? { outcome: '', moved: [] });
  const [draft, setDraft] = useState<'none' | 'saved' | 'failed'>('none');
  const timer = useRef<number>(undefined);

  useEffect(() => () => window.clearTimeout(timer.current), []);

  return {
    typed,
    draft,
    write: (change: Partial<Typed>) => {
      const next = { ...typed, ...change };
      setTyped(next);
      sessionStorage.setItem(keyOf(id), JSON.stringify({ at: Date.now(), typed: next }));
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => {
        send({ round: id }, next).then(
          () => setDraft('saved'),
          () => setDraft('failed'),
        );
      }, pause);
    },
    /** The answer has been stored: its draft is no longer needed. */
    forget: () => {
      window.clearTimeout(timer.current);
      sessionStorage.removeItem(keyOf(id));
      setDraft('none');
    },
  };
};

function readKept(round: string): Typed | undefined {
  const written = sessionStorage.getItem(keyOf(round));
  if (written === null) return undefined;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Kept), written);
  return parsed.success ? parsed.output.typed : undefined;
}
