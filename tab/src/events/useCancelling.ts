import { editOf } from '@kaselo/bot/contract/items';
import { useState } from 'react';
import { useApi } from '../api/ApiProvider';
import { asFailure, type Failure } from '../api/failure';
import { useSend } from '../api/useSend';
import { useTellSaved } from '../editing/Saved';
import { useItem } from '../editing/useItem';
import { eventsWords } from '../text/events';
import { useWords } from '../text/useWords';

/**
 * Cancelling, holding after all and taking away, each in one press: what is done by mistake is undone, and the channel
 * hears nothing for a minute. An event that the channel knows is cancelled before it can be taken away.
 */
export const useCancelling = (id: string) => {
  const words = useWords(eventsWords);
  const item = useItem('event', id);
  const api = useApi();
  const change = useSend('change');
  const tellSaved = useTellSaved();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string>();
  const [failure, setFailure] = useState<Failure>();

  /** Answers whether it was done. */
  const doing = async (act: () => Promise<boolean>): Promise<boolean> => {
    setBusy(true);
    setSaid(undefined);
    setFailure(undefined);
    try {
      return await act();
    } catch (error) {
      setFailure(asFailure(error));
      return false;
    } finally {
      setBusy(false);
    }
  };

  const send = async (edits: Parameters<typeof change>[1]['edits'], done: string): Promise<boolean> => {
    const answer = await change({}, { edits });
    if (answer.outcome === 'saved') tellSaved(answer.change, done);
    if (answer.outcome === 'conflict') setSaid(words.changedMeanwhile);
    if (answer.outcome === 'refused') setSaid(answer.message);
    return answer.outcome === 'saved' || answer.outcome === 'unchanged';
  };

  return {
    busy: busy || item.data === undefined,
    said,
    failure,
    setCancelled: (cancelled: boolean) =>
      doing(async () => {
        if (item.data === undefined) return false;
        const { tells } = await api.send('previewNotice', { event: id }, { cancelled });
        const [silent, told] = cancelled ? [words.cancelled, words.cancelledTold] : [words.revived, words.revivedTold];
        const edit = editOf('event', id, item.data.version, { ...item.data.value, cancelled });
        return send([edit], tells === undefined ? silent : told);
      }),
    remove: () =>
      doing(async () => {
        if (item.data === undefined) return false;
        const { tells } = await api.send('previewNotice', { event: id }, { cancelled: true });
        if (tells !== undefined && !item.data.value.cancelled) {
          setSaid(words.cancelFirst);
          return false;
        }
        return send([editOf('event', id, item.data.version, null)], words.removed);
      }),
  };
};
