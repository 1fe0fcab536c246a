import type { Block } from '@kaselo/bot/contract/questions';
import * as v from 'valibot';

const blocks = ['text', 'choice', 'scale', 'action-status'] as const satisfies readonly Block[];

const Written = v.object({
  id: v.fallback(v.string(), ''),
  block: v.fallback(v.picklist(blocks), 'text'),
  label: v.fallback(v.string(), ''),
});

/** What a form knows of a question while it is being written; anything may be missing from it. */
export const questionIn = (written: unknown): v.InferOutput<typeof Written> => {
  const parsed = v.safeParse(Written, written);
  return parsed.success ? parsed.output : { id: '', block: 'text', label: '' };
};
