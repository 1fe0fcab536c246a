import type { FieldValues } from 'react-hook-form';
import type * as v from 'valibot';
import { useEditor } from '../editing/useEditor';
import { editsBetween, type Priorities, type Priority, same, valuesOf, withTheirs } from './strategyEdits';

type Options<Value> = {
  readonly schema: v.GenericSchema<unknown, Value>;
  /** Under which what is typed is kept. */
  readonly name: string;
  readonly value: Value;
  /** The priorities as they were read. */
  readonly priorities: Priorities;
  /** The priorities with what was written. */
  readonly apply: (priorities: readonly Priority[], written: Value) => readonly Priority[];
  /** What is edited here, as the priorities have it: where somebody else has left it alone, theirs and one's own go together. */
  readonly part: (priorities: readonly Priority[], written: Value) => unknown;
  readonly onSaved: () => void;
};

/** A form over a part of the strategy. Two people at two actions of one priority do not disturb each other. */
export const useStrategyEditor = <Value extends FieldValues>(options: Options<Value>) => {
  const { schema, name, value, priorities, apply, part, onSaved } = options;
  const editsOn = (state: Priorities, written: Value) => editsBetween(state, apply(valuesOf(state), written));
  return useEditor<Value>({
    schema,
    name,
    value,
    onSaved,
    toEdits: (written) => editsOn(priorities, written),
    onTheirs: (written, conflicts) => {
      const theirs = withTheirs(priorities, conflicts);
      if (theirs === undefined) return undefined;
      return {
        edits: editsOn(theirs, written),
        apart: same(part(valuesOf(theirs), written), part(valuesOf(priorities), written)),
      };
    },
  });
};
