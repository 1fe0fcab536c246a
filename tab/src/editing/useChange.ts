import type { ChangeAnswer } from '@kaselo/bot/contract/changes';
import type { RequestOf } from '@kaselo/bot/contract/endpoints';
import { useSend } from '../api/useSend';
import { useTellSaved } from './Saved';

type Edits = RequestOf<'change'>['edits'];

/**
 * Changes things, all of them or none, and offers to take it back. Answers what became of it: where somebody was
 * quicker, nothing has been written. Rejects with a `Failure`.
 */
export const useChange = () => {
  const send = useSend('change');
  const tellSaved = useTellSaved();
  return async (edits: Edits, { note }: { readonly note?: string } = {}): Promise<ChangeAnswer> => {
    const answer = await send({}, { edits, note });
    if (answer.outcome === 'saved') tellSaved(answer.change);
    return answer;
  };
};
