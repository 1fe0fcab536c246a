import * as v from 'valibot';

const optionalText = v.optional(v.string(), '');

const TextBlock = v.object({
  type: v.literal('TextBlock'),
  text: v.string(),
  weight: v.optional(v.string()),
  size: v.optional(v.string()),
  isSubtle: v.optional(v.boolean(), false),
});
const input = { id: v.string(), label: optionalText, placeholder: optionalText, isRequired: v.optional(v.boolean(), false) };
const TextInput = v.object({ ...input, type: v.literal('Input.Text'), isMultiline: v.optional(v.boolean(), false) });
const ChoiceSet = v.object({
  ...input,
  type: v.literal('Input.ChoiceSet'),
  choices: v.array(v.object({ title: v.string(), value: v.string() })),
});
const Leaf = v.variant('type', [TextBlock, TextInput, ChoiceSet]);
const Container = v.object({
  type: v.literal('Container'),
  id: v.optional(v.string(), ''),
  isVisible: v.optional(v.boolean(), true),
  items: v.array(v.unknown()),
});

const Action = v.variant('type', [
  v.object({ type: v.literal('Action.Execute'), title: v.string() }),
  v.object({ type: v.literal('Action.OpenUrl'), title: v.string() }),
  v.object({ type: v.literal('Action.ToggleVisibility'), title: v.string(), targetElements: v.array(v.string()) }),
]);
const Card = v.object({ body: v.array(v.unknown()), actions: v.optional(v.array(v.unknown()), []) });

/** The elements that our cards are made of, each told from its neighbours. */
export type Leaf = v.InferOutput<typeof Leaf> & { readonly key: string };
export type Box = {
  readonly type: 'Container';
  readonly id: string;
  readonly isVisible: boolean;
  readonly items: readonly Leaf[];
  readonly key: string;
};
export type CardPart = Leaf | Box;
export type CardAction = v.InferOutput<typeof Action>;

/** What of a card can be drawn; an element of another kind is left out, as Teams does with one that it does not know. */
export const parseCard = (card: unknown): { readonly body: readonly CardPart[]; readonly actions: readonly CardAction[] } => {
  const parsed = v.safeParse(Card, card);
  if (!parsed.success) return { body: [], actions: [] };
  const actions = parsed.output.actions.flatMap((action) => {
    const known = v.safeParse(Action, action);
    return known.success ? [known.output] : [];
  });
  return { body: parsed.output.body.flatMap((element, at) => boxOf(element, at) ?? leafOf(element, at) ?? []), actions };
};

function leafOf(element: unknown, at: number): Leaf | undefined {
  const known = v.safeParse(Leaf, element);
  return known.success ? { ...known.output, key: `${known.output.type} ${at}` } : undefined;
}

function boxOf(element: unknown, at: number): Box | undefined {
  const known = v.safeParse(Container, element);
  if (!known.success) return undefined;
  const { items, ...box } = known.output;
  return { ...box, key: `box ${at}`, items: items.flatMap((item, place) => leafOf(item, place) ?? []) };
}

/** What a card's text says: signs that would be markdown are written with a backslash before them. */
export const plain = (text: string): string => text.replaceAll(/\\([\\*_[\]])/g, '$1');
