import type { UpdateView } from '@kaselo/bot/contract/priorities';
import { UpdateContent } from '@kaselo/bot/contract/strategy';
import * as v from 'valibot';
import { keptForm } from '../editing/keptForm';

/** A line as it is being typed. It has its id from the first letter on: sent twice, even after a reload, it is one line. */
export type UpdateDraft = { readonly id: string; readonly text: string; readonly status: string; readonly organisation: string };

const Draft = v.object({ id: v.string(), text: v.string(), status: v.string(), organisation: v.string() });

export const draftOf = (name: string, first: Omit<UpdateDraft, 'id'> & { readonly id?: string | undefined }) => {
  const kept = keptForm(`update.${name}`);
  const left = v.safeParse(Draft, kept.recall());
  const draft: UpdateDraft = left.success ? left.output : { ...first, id: first.id ?? crypto.randomUUID() };
  return { kept, draft, continued: left.success };
};

/** The line as it is sent; undefined while there is nothing to send. */
export const contentOf = ({ text, status, organisation }: UpdateDraft): v.InferOutput<typeof UpdateContent> | undefined => {
  const content = v.safeParse(UpdateContent, { text, status: status || undefined, organisation: organisation || undefined });
  return content.success ? content.output : undefined;
};

/** A line as it stands, to be written again. */
export const contentOfUpdate = ({ text, status, organisationId }: UpdateView): v.InferOutput<typeof UpdateContent> => ({
  text,
  status,
  organisation: organisationId,
});
