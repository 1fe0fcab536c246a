import type { EnteredValues } from '@kaselo/bot/contract/indicators';
import { useState } from 'react';
import { asFailure } from '../../api/failure';
import { useSend } from '../../api/useSend';
import { useTellSaved } from '../../editing/Saved';
import { indicatorEnteringWords } from '../../text/indicatorEntering';
import { uiWords } from '../../text/ui';
import { useWords } from '../../text/useWords';

/** Sends values that were written by hand, and says what keeps them from being saved. What is typed stays until they are. */
export const useEntering = (indicator: string, onSaved: () => void) => {
  const words = useWords(indicatorEnteringWords);
  const { failure } = useWords(uiWords);
  const enter = useSend('enterValues');
  const tellSaved = useTellSaved();
  const [sending, setSending] = useState(false);
  const [said, setSaid] = useState<string>();
  const send = async (entered: EnteredValues) => {
    setSending(true);
    setSaid(undefined);
    try {
      const answer = await enter({ indicator }, entered);
      if (answer.outcome === 'refused') return setSaid(answer.message);
      if (answer.outcome === 'conflict') return setSaid(words.quicker);
      if (answer.outcome === 'unchanged') return setSaid(words.unchanged);
      tellSaved(answer.change);
      onSaved();
    } catch (error) {
      setSaid(asFailure(error).sentence ?? failure.unreachable);
    } finally {
      setSending(false);
    }
  };
  return { send, sending, said, say: setSaid };
};
