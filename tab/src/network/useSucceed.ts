import type { Me } from '@kaselo/bot/contract/me';
import { useState } from 'react';
import { asFailure } from '../api/failure';
import { useSend } from '../api/useSend';
import { useTellSaved } from '../editing/Saved';
import { networkEditingWords } from '../text/networkEditing';
import { uiWords } from '../text/ui';
import { useWords } from '../text/useWords';
import { successionFrom, type TypedSuccession } from './succession';

/** Sends a succession, and says what keeps it from being made. */
export const useSucceed = (onDone: () => void) => {
  const { succession: words } = useWords(networkEditingWords);
  const { failure } = useWords(uiWords);
  const succeed = useSend('succeed');
  const tellSaved = useTellSaved();
  const [sending, setSending] = useState(false);
  const [said, setSaid] = useState<string>();
  const send = async (organisation: string, typed: TypedSuccession, organisations: Me['organisations']) => {
    setSending(true);
    setSaid(undefined);
    try {
      const answer = await succeed({}, successionFrom(organisation, typed, organisations));
      if (answer.outcome === 'refused') return setSaid(answer.message);
      if (answer.outcome === 'conflict') return setSaid(words.quicker);
      if (answer.outcome === 'saved') tellSaved(answer.change);
      onDone();
    } catch (error) {
      setSaid(asFailure(error).sentence ?? failure.unreachable);
    } finally {
      setSending(false);
    }
  };
  return { send, sending, said };
};
