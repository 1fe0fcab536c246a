import type { Conflict } from '@kaselo/bot/contract/changes';
import type { RequestOf } from '@kaselo/bot/contract/endpoints';
import { useEffect, useState } from 'react';
import { type FieldValues, useForm } from 'react-hook-form';
import * as v from 'valibot';
import { asFailure, type Failure } from '../api/failure';
import { checkedBy, withoutBlanks } from './checkedBy';
import { keptForm } from './keptForm';
import { useChange } from './useChange';

export type Edits = RequestOf<'change'>['edits'];

type Options<Value> = {
  readonly schema: v.GenericSchema<unknown, Value>;
  /** Under which what is typed is kept. */
  readonly name: string;
  readonly value: Value;
  readonly toEdits: (value: Value) => Edits | Promise<Edits>;
  readonly onSaved: (value: Value) => void;
  /**
   * What is sent when somebody was quicker, made from what they saved; `apart` where they changed something else of it
   * than what is edited here, so that nobody has to choose. Without it one's own text replaces theirs as a whole.
   */
  readonly onTheirs?: (value: Value, conflicts: readonly Conflict[]) => { readonly edits: Edits; readonly apart: boolean } | undefined;
};

/** A form over one thing: kept while it is typed, checked by the server's schema, saved through the one door of changes. */
export const useEditor = <Value extends FieldValues>({ schema, name, value, toEdits, onSaved, onTheirs }: Options<Value>) => {
  const change = useChange();
  const [kept] = useState(() => keptForm(name));
  const [left] = useState(() => kept.recall());
  const [continued, setContinued] = useState(left !== undefined);
  const [refusal, setRefusal] = useState<string>();
  const [failure, setFailure] = useState<Failure>();
  const [conflicts, setConflicts] = useState<readonly Conflict[]>([]);
  /** What was to be sent when somebody else was found to be quicker, and what it was made of. */
  const [wanted, setWanted] = useState<{ readonly edits: Edits; readonly written: Value }>();
  const form = useForm<FieldValues>({ defaultValues: { ...value, ...left }, resolver: checkedBy(schema) });
  const { subscribe, reset, handleSubmit, formState } = form;

  useEffect(() => subscribe({ formState: { values: true }, callback: ({ values }) => kept.keep(values) }), [subscribe, kept]);

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
      kept.forget();
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
        await send(await toEdits(written), written);
      } catch (error) {
        setFailure(asFailure(error));
      }
    }),
    saving: formState.isSubmitting,
    continued,
    startOver: () => {
      kept.forget();
      reset({ ...value });
      setContinued(false);
    },
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
      kept.forget();
      onSaved(value);
    },
  };
};

const seenVersion = ({ kind, id, base }: Edits[number], conflicts: readonly Conflict[]): string | undefined => {
  const theirs = conflicts.find((conflict) => conflict.kind === kind && conflict.id === id);
  return theirs === undefined ? base : theirs.version;
};
