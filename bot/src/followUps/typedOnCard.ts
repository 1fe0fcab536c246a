import * as v from 'valibot';
import { ActionId, RoundId } from '../kit/ids';
import { ActionStatus } from '../priorities/update';
import type { Draft } from './draft';
import type { Form } from './form';
import { inputIdOf } from './formInputs';
import { isKnown } from './questionnaire';

const emptyIsMissing = v.pipe(
  v.string(),
  v.transform((text) => (text.trim() === '' ? undefined : text)),
);

/** What a card sends: every input is text, an untouched one is empty; what we do not know is let go. */
const Inputs = v.object({
  round: RoundId,
  outcome: v.optional(v.string(), ''),
  action: v.optional(v.pipe(emptyIsMissing, v.optional(ActionId))),
  actionStatus: v.optional(v.pipe(emptyIsMissing, v.optional(ActionStatus))),
  goodPractice: v.optional(emptyIsMissing),
  next: v.optional(emptyIsMissing),
  usefulness: v.optional(v.pipe(emptyIsMissing, v.optional(v.picklist(['1', '2', '3', '4', '5'])))),
});
/** What was typed on a round's card; undefined when no card of ours sends such a thing. */
export const typedOnCard = (sent: unknown, form: Form): Draft | undefined => {
  const parsed = v.safeParse(Inputs, sent);
  return parsed.success ? draftOf(parsed.output, othersIn(sent, form)) : undefined;
};

function draftOf(
  { outcome, action, actionStatus, goodPractice, next, usefulness }: v.InferOutput<typeof Inputs>,
  others: Draft['others'],
): Draft {
  return {
    outcome,
    moved: action === undefined ? [] : [{ action, status: actionStatus }],
    goodPractice,
    next,
    usefulness: usefulness === undefined ? undefined : Number(usefulness),
    others,
  };
}

/** What was typed into the inputs of the network's own questions. */
function othersIn(sent: unknown, { questions }: Form): Draft['others'] {
  const inputs = v.safeParse(v.record(v.string(), v.unknown()), sent);
  return questions.flatMap(({ id, label }) => {
    const value = inputs.success ? inputs.output[inputIdOf(id)] : undefined;
    return isKnown(id) || typeof value !== 'string' || value.trim() === '' ? [] : [{ question: id, label, value }];
  });
}
