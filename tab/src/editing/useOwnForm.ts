import { useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import * as v from 'valibot';
import { asFailure, type Failure } from '../api/failure';
import { withoutBlanks } from './checkedBy';
import { useKeptForm } from './useKeptForm';

type Options<Value> = {
  readonly schema: v.GenericSchema<unknown, Value>;
  /** Under which what is typed is kept. */
  readonly name: string;
  readonly value: Value;
  readonly send: (value: Value) => Promise<void>;
};

/** A form over what is the reader's own: kept while it is typed and sent as a whole, for nobody else can have been quicker. */
export const useOwnForm = <Value extends FieldValues>({ schema, name, value, send }: Options<Value>) => {
  const { form, continued, startOver, forget } = useKeptForm({ schema, name, value });
  const [failure, setFailure] = useState<Failure>();
  return {
    form,
    submit: form.handleSubmit(async (typed) => {
      setFailure(undefined);
      try {
        await send(v.parse(schema, withoutBlanks(typed)));
        forget();
      } catch (error) {
        setFailure(asFailure(error));
      }
    }),
    saving: form.formState.isSubmitting,
    continued,
    startOver,
    refusal: undefined,
    failure,
  };
};
