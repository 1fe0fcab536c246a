import * as v from 'valibot';

export const Language = v.picklist(['fi', 'sv', 'en']);
export type Language = v.InferOutput<typeof Language>;

/** The locale by which dates and numbers are written. Swedish is Finland's Swedish. */
export const localeOf: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** The language for a Teams locale or an Accept-Language value such as 'sv-FI,sv;q=0.9'; Finnish when it is none of ours. */
export const languageFor = (locale: string | undefined): Language => {
  for (const wanted of (locale ?? '').toLowerCase().split(',')) {
    const found = v.safeParse(Language, wanted.trim().slice(0, 2));
    if (found.success) return found.output;
  }
  return 'fi';
};
