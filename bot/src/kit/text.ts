import * as v from 'valibot';

/** A line or a paragraph that somebody wrote: trimmed, not empty, of a bounded length. */
export const text = (longest: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longest));

/** The same, when it may be left out: an empty text is no text. */
export const optionalText = (longest: number) =>
  v.optional(
    v.pipe(
      v.string(),
      v.trim(),
      v.maxLength(longest),
      v.transform((written) => (written === '' ? undefined : written)),
    ),
  );

/** The address of a page on the web: nothing else may stand behind a link. */
export const webAddress = v.pipe(v.string(), v.trim(), v.url(), v.regex(/^https?:\/\//i), v.maxLength(2000));
