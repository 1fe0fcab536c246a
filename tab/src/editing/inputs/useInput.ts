import { type FieldError, useController } from 'react-hook-form';
import { editingWords } from '../../text/editing';
import { useWords } from '../../text/useWords';

/** What every field of a form needs to be told. */
export type InputProps = {
  /** The thing's own field, 'title' or 'responsible.text'. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
};

/** A field's value, how to change it, and what is wrong with it in words. */
export const useInput = (name: string) => {
  const words = useWords(editingWords);
  const { field, fieldState } = useController({ name });
  const value: unknown = field.value;
  const message = problemIn(fieldState.error, words.problem);
  return {
    value,
    write: (written: unknown) => field.onChange(written),
    leave: field.onBlur,
    /** Where the focus goes when the field is wrong. */
    ref: field.ref,
    message,
    validation: message === undefined ? ('none' as const) : ('error' as const),
  };
};

type ProblemWords = Readonly<Record<string, string>>;

/** An error may stand on the field itself or on something in it, such as a line of a list. */
function problemIn(error: FieldError | undefined, words: ProblemWords): string | undefined {
  if (error === undefined) return undefined;
  const problem =
    typeof error.type === 'string'
      ? error.type
      : Object.values(error)
          .map(typeOf)
          .find((type) => type !== undefined);
  return words[problem ?? 'other'] ?? words.other;
}

const typeOf = (inner: unknown): string | undefined => {
  const type: unknown = typeof inner === 'object' && inner !== null ? Reflect.get(inner, 'type') : undefined;
  return typeof type === 'string' ? type : undefined;
};

export const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

export const asTexts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
