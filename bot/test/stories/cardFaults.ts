import * as v from 'valibot';
import { largestCardBytes } from '../../src/kit/card';
import { isCardVerb } from '../../src/permissions';

const Action = v.looseObject({ type: v.string(), title: v.string(), verb: v.optional(v.string()), url: v.optional(v.string()) });
const TeamsCard = v.looseObject({
  version: v.literal('1.5'),
  body: v.array(v.unknown()),
  actions: v.pipe(v.array(Action), v.maxLength(6)),
});
const Input = v.looseObject({
  type: v.pipe(v.string(), v.startsWith('Input.')),
  id: v.string(),
  label: v.unknown(),
  isRequired: v.unknown(),
});

const inputsOf = (value: unknown): unknown[] => {
  if (Array.isArray(value)) return value.flatMap(inputsOf);
  if (typeof value !== 'object' || value === null) return [];
  const type: unknown = Reflect.get(value, 'type');
  const own = typeof type === 'string' && type.startsWith('Input.') ? [value] : [];
  return [...own, ...Object.values(value).flatMap(inputsOf)];
};

/** What Teams, or a person who listens instead of looking, could not take in a card. */
export const faultsOf = (card: unknown): string[] => {
  const bytes = Buffer.byteLength(JSON.stringify(card));
  const parsed = v.safeParse(TeamsCard, card);
  if (!parsed.success) return parsed.issues.map(({ message }) => message);
  const faults = bytes > largestCardBytes ? [`${bytes} bytes`] : [];
  for (const { type, title, verb, url } of parsed.output.actions) {
    if (title.trim() === '') faults.push(`a ${type} without a title`);
    if (type === 'Action.Execute' && !isCardVerb(verb)) faults.push(`${title} without a verb of the table: ${verb}`);
    if (type === 'Action.OpenUrl' && !url?.startsWith('https://')) faults.push(`${title} leads to ${url}`);
  }
  for (const input of inputsOf(card)) {
    const { id, label, isRequired } = v.parse(v.partial(Input, ['label', 'isRequired']), input);
    if (typeof label !== 'string' || label === '') faults.push(`${id} has no label`);
    if (isRequired === true && !Reflect.get(Object(input), 'errorMessage')) faults.push(`${id} says nothing when it is empty`);
  }
  if (/undefined|NaN|\[object/.test(JSON.stringify(card))) faults.push('a hole where a word should be');
  return faults;
};
