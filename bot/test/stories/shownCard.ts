import * as v from 'valibot';
import { cardOf, type SentActivity } from '../connector/messages';
import type { BotAnswer } from '../connector/sendActivity';
import { wordsInCard } from './reading';

const Shown = v.object({ type: v.literal('application/vnd.microsoft.card.adaptive'), value: v.looseObject({}) });
const Button = v.object({ type: v.literal('Action.Execute'), title: v.string(), verb: v.string(), data: v.looseObject({}) });
const Input = v.object({ type: v.pipe(v.string(), v.startsWith('Input.')), id: v.string(), value: v.optional(v.string(), '') });
const AnyCard = v.looseObject({});

const inside = (value: unknown): readonly unknown[] =>
  typeof value !== 'object' || value === null ? [] : [value, ...Object.values(value).flatMap(inside)];

/** What a person has before them after a press, and the buttons that they may press next. */
export const shownCard = {
  /** The card that came in the pressed one's place. */
  of: ({ body }: BotAnswer) => v.parse(Shown, body).value,
  in: (activity: SentActivity) => v.parse(AnyCard, cardOf(activity)),
  words: (card: object) => wordsInCard(card),
  /** What stands in each input. */
  inputs: (card: object): Readonly<Record<string, string>> =>
    Object.fromEntries(
      inside(card).flatMap((each) => {
        const input = v.safeParse(Input, each);
        return input.success ? [[input.output.id, input.output.value]] : [];
      }),
    ),
  buttons: (card: object) =>
    inside(card).flatMap((each) => {
      const button = v.safeParse(Button, each);
      return button.success && button.output.title !== '' ? [button.output] : [];
    }),
};
