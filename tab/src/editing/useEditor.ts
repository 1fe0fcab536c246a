import type { Conflict } from '@kaselo/bot/contract/changes';
import type { RequestOf } from '@kaselo/bot/contract/endpoints';
import { useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import * as v from 'valibot';
import { asFailure, type Failure } from '../api/failure';
import { withoutBlanks } from './checkedBy';
import { useChange } from './useChange';
import { useKeptForm } from './useKeptForm';

export type Edits = RequestOf<'change'>['edits'];

type Options<Value> = {
  readonly schema: v.GenericSchema<unknown, Value>;
  /** Under which what is typed is kept. */
  readonly name: string;
  readonly value: Value;
  /** The version that was read, where what is typed belongs to one: what was kept for an earlier one is never saved over this one unseen. */
  readonly version?: string | undefined;
  readonly toEdits: (value: Value) => Edits | Promise<Edits>;
  readonly onSaved: (value: Value) => void;
  /**
   * What is sent when somebody was quicker, made from what they saved; `apart` where they changed something else of it
   * than what is edited here, so that nobody has to choose. Without it one's own text replaces theirs as a whole.
   */
  readonly onTheirs?: (value: Value, conflicts: readonly Conflict[]) => { readonly edits: Edits; readonly apart: boolean } | undefined;
};

/** A form over one thing: kept while it is typed, checked by the server's schema, saved through the one door of changes. */
export const useEditor = <Value extends FieldValues>(options: Options<Value>) => {
  const { schema, name, value, version, toEdits, onSaved, onTheirs } = options;
  const change = useChange();
  const { form, begunFrom, continued, startOver, forget } = useKeptForm({ schema, name, value, version });
  const [refusal, setRefusal] = useState<string>();
  const [failure, setFailure] = useState<Failure>();
  const [conflicts, setConflicts] = useState<readonly Conflict[]>([]);
  /** What was to be sent when somebody else was found to be quicker, and what it was made of. */
  const [wanted, setWanted] = useState<{ readonly edits: Edits; readonly written: Value }>();
  const { handleSubmit, formState } = form;

  const send = async (edits: Edits, written: Value): Promise<void> => {
    setRefusal(undefined);
    setFailure(undefined);
    setConflicts([]);
    setWanted({ edits, written });
    try {
      const answer = await change(edits);
      if (answer.outcome === 'conflict') {
        const merged = onTheirs?.(written, answer.conflicts);
        if (merged?.apart === true) return await send(merged.edits, written);
        if (merged !== undefined) setWanted({ edits: merged.edits, written });
        return setConflicts(answer.conflicts);
      }
      if (answer.outcome === 'refused') return setRefusal(answer.message);
      forget();
      onSaved(written);
    } catch (error) {
      setFailure(asFailure(error));
    }
  };

  return {
    form,
    submit: handleSubmit(async (typed) => {
      const written = v.parse(schema, withoutBlanks(typed));
      try {
        const edits = await toEdits(written);
        await send(
          edits.map((edit) => (edit.base === version ? { ...edit, base: begunFrom } : edit)),
          written,
        );
      } catch (error) {
        setFailure(asFailure(error));
      }
    }),
    saving: formState.isSubmitting,
    continued,
    startOver,
    refusal,
    failure,
    conflicts,
    edits: wanted?.edits ?? [],
    /** Writes one's own text over theirs, which one has now seen. */
    keepMine: () =>
      wanted &&
      send(
        wanted.edits.map((edit) => ({ ...edit, base: seenVersion(edit, conflicts) })),
        wanted.written,
      ),
    /** Lets one's own text go. */
    takeTheirs: () => {
      forget();
      onSaved(value);
    },
  };
};

const seenVersion = ({ kind, id, base }: Edits[number], conflicts: readonly Conflict[]): string | undefined => {
  const theirs = conflicts.find((conflict) => conflict.kind === kind && conflict.id === id);
  return theirs === undefined ? base : theirs.version;
};
