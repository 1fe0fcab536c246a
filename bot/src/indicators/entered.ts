import * as v from 'valibot';
import { text } from '../kit/text';

const mostEntered = 400;

/** Figures that somebody writes down or pastes: a value or the reason why there is none. */
export const EnteredValues = v.object({
  series: text(60),
  source: v.optional(text(300)),
  values: v.pipe(
    v.array(
      v.object({
        region: text(60),
        period: text(40),
        value: v.nullable(v.number()),
        symbol: v.optional(text(10)),
        count: v.optional(v.number()),
        note: v.optional(text(500)),
      }),
    ),
    v.minLength(1),
    v.maxLength(mostEntered),
  ),
});
export type EnteredValues = v.InferOutput<typeof EnteredValues>;
