import { actionIn, withAction, withoutAction } from '../../src/strategy/actionEdits';
import { newAction } from '../../src/strategy/actionForm';
import { inOrder, withoutPriority, withPriority } from '../../src/strategy/priorityEdits';
import { type Action, editsBetween, valuesOf, withTheirs } from '../../src/strategy/strategyEdits';
import { strategyToEdit, twins } from '../views/strategyToEdit';

const before = valuesOf(strategyToEdit.priorities);
const [first, , third] = before;
if (first === undefined || third === undefined) throw new Error('The strategy has five priorities');
const action = (id: string): Action => {
  const found = actionIn(before, id);
  if (found === undefined) throw new Error(`There is no ${id}`);
  return found;
};
const lone = action('p1-toimenpide-kokemusten-jakaminen');

test('An action that is changed is one edit of its own priority, on the version that was read', () => {
  const edits = editsBetween(strategyToEdit.priorities, withAction(before, first.id, { ...lone, due: '2021-12-31' }));
  expect(edits).toMatchObject([{ kind: 'priority', id: first.id, base: 'eka' }]);
});

test('A shared action is changed under both priorities, and only in what was changed', () => {
  const other = { ...action(twins[1]), note: 'Lähteessä toisin sanoin' };
  const state = withAction(before, third.id, other).map((one) =>
    one.id === first.id ? { ...one, actions: one.actions.map((each) => (each.id === twins[0] ? action(twins[0]) : each)) } : one,
  );
  const after = withAction(state, first.id, { ...action(twins[0]), due: '2021-12-31' });
  expect(actionIn(after, twins[1])).toMatchObject({ due: '2021-12-31', note: 'Lähteessä toisin sanoin', sameAs: twins[0] });
});

test('Two actions become one and part again, and both sides know', () => {
  const partner = action('p4-toimenpide-opinnaytetyot');
  const paired = withAction(before, first.id, { ...lone, sameAs: partner.id });
  expect(actionIn(paired, partner.id)?.sameAs).toBe(lone.id);
  const parted = withAction(paired, first.id, lone);
  expect(actionIn(parted, partner.id)?.sameAs).toBeUndefined();
});

test('A new action comes last in its priority, and one that is taken away leaves its twin alone', () => {
  const after = withAction(before, first.id, { ...lone, id: newAction().id });
  expect(after[0]?.actions.at(-1)?.id).toMatch(/^toimenpide-/);
  const less = withoutAction(before, twins[0]);
  expect([actionIn(less, twins[0]), actionIn(less, twins[1])?.sameAs]).toEqual([undefined, undefined]);
});

test('What somebody else has saved of another action goes together with one’s own', () => {
  const theirs = { ...first, actions: first.actions.map((each) => (each.id === twins[0] ? { ...each, text: 'Toisen sanat' } : each)) };
  const conflict = { kind: 'priority' as const, id: first.id, value: theirs, version: 'uudempi' };
  const state = withTheirs(strategyToEdit.priorities, [conflict]);
  const edits = editsBetween(state ?? [], withAction(valuesOf(state ?? []), first.id, { ...lone, text: 'Omat sanat' }));
  expect(edits).toMatchObject([{ id: first.id, base: 'uudempi' }]);
  const texts = first.actions.map(
    ({ id }) =>
      actionIn(
        edits.flatMap(({ kind, value }) => (kind === 'priority' && value ? [value] : [])),
        id,
      )?.text,
  );
  expect(texts).toEqual(expect.arrayContaining(['Toisen sanat', 'Omat sanat']));
});

test('Priorities put in another order are numbered anew, and only those that moved are changed', () => {
  const ids = before.map(({ id }): string => id);
  const swapped = [ids[1], ids[0], ...ids.slice(2)].flatMap((id) => id ?? []);
  const edits = editsBetween(strategyToEdit.priorities, inOrder(before, swapped));
  expect(edits.map(({ id, value }) => [id, value !== null && 'order' in value ? value.order : undefined])).toEqual([
    [ids[1], 1],
    [ids[0], 2],
  ]);
});

test('A priority’s own words and the order of its actions change without touching what the actions say', () => {
  const order = first.actions.map(({ id }): string => id).toReversed();
  const after = withPriority(before, first.id, {
    title: 'Uusi nimi',
    responsible: undefined,
    note: undefined,
    objectives: [],
    actionOrder: order,
  });
  expect(after[0]?.title).toBe('Uusi nimi');
  expect(after[0]?.actions.map(({ id }) => id)).toEqual(order);
  expect(after[0]?.actions.at(-1)).toEqual(first.actions[0]);
});

test('A priority that is taken away leaves no twin pointing at nothing', () => {
  expect(actionIn(withoutPriority(before, third.id), twins[0])?.sameAs).toBeUndefined();
});
