import { useEffect, useState } from 'react';
import { type FieldValues, type UseFormReturn, useForm } from 'react-hook-form';
import * as v from 'valibot';
import { checkedBy } from './checkedBy';
import { keptForm } from './keptForm';

type Options<Value> = {
  /** The server's own, by which what is typed is checked. */
  readonly schema: v.GenericSchema<unknown, Value>;
  /** Under which what is typed is kept. */
  readonly name: string;
  readonly value: Value;
  /** The version that was read, where what is typed belongs to one: what was kept for an earlier one is never saved over this one unseen. */
  readonly version?: string | undefined;
};

export type KeptFormState = {
  readonly form: UseFormReturn<FieldValues>;
  /** The version that what is typed was begun from. */
  readonly begunFrom: string | undefined;
  /** True where something was left that had been typed earlier. */
  readonly continued: boolean;
  readonly startOver: () => void;
  readonly forget: () => void;
};

/** A form over one thing, kept in this browser while it is typed. */
export const useKeptForm = <Value extends FieldValues>({ schema, name, value, version }: Options<Value>): KeptFormState => {
  const [kept] = useState(() => keptForm(name));
  const [left] = useState(() => leftIn(kept.recall()));
  const [begunFrom, setBegunFrom] = useState(left === undefined ? version : left.version);
  const [continued, setContinued] = useState(left !== undefined);
  const form = useForm<FieldValues>({ defaultValues: { ...value, ...left?.values }, resolver: checkedBy(schema) });
  const { subscribe, reset } = form;

  useEffect(
    () => subscribe({ formState: { values: true }, callback: ({ values }) => kept.keep({ version: begunFrom, values }) }),
    [subscribe, kept, begunFrom],
  );

  return {
    form,
    begunFrom,
    continued,
    startOver: () => {
      kept.forget();
      reset({ ...value });
      setBegunFrom(version);
      setContinued(false);
    },
    forget: kept.forget,
  };
};

/** What was kept, and the version that it was begun from. */
const leftIn = (kept: object | undefined) => {
  const left = v.safeParse(v.object({ version: v.optional(v.string()), values: v.looseObject({}) }), kept);
  return left.success ? left.output : undefined;
};
