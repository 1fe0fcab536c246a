import { schemaOf } from '@kaselo/bot/contract/items';
import * as v from 'valibot';
import type { Action } from './strategyEdits';

/** A form cannot leave out who is responsible: where nothing is said of it, nobody is. */
const withoutNobody = (written: unknown): unknown => {
  const parsed = v.safeParse(v.looseObject({ responsible: v.looseObject({}) }), written);
  if (!parsed.success) return written;
  const { responsible, ...action } = parsed.output;
  const said = v.safeParse(Nobody, responsible);
  return said.success ? action : written;
};

const Nobody = v.object({
  text: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(0))),
  wholeNetwork: v.optional(v.literal(false)),
  organisations: v.optional(v.pipe(v.array(v.string()), v.maxLength(0))),
});

/** An action as its form holds it: the server's own schema. */
export const ActionForm: v.GenericSchema<unknown, Action> = v.pipe(
  v.unknown(),
  v.transform(withoutNobody),
  schemaOf('priority').entries.actions.item,
);

const { title, responsible, note, objectives } = schemaOf('priority').entries;

/** A priority as its form holds it: its actions have forms of their own, and here only their order. */
export const PriorityForm = v.pipe(
  v.unknown(),
  v.transform(withoutNobody),
  v.object({ title, responsible, note, objectives, actionOrder: v.array(v.string()) }),
);
export type PriorityForm = v.InferOutput<typeof PriorityForm>;

/** An id that no other has, in the form that the network's ids have. */
export const freshId = (kind: string): string => `${kind}-${crypto.randomUUID().slice(0, 13)}`;

/** An action of which nothing has been written yet. Its text is missing, as the form will say. */
export const newAction = (): Action => ({
  ...v.parse(schemaOf('priority').entries.actions.item, { id: freshId('toimenpide'), text: '-' }),
  text: '',
});

export const newPriorityId = () => v.parse(schemaOf('priority').entries.id, freshId('painopiste'));
