import * as v from 'valibot';
import { IndicatorId, NetworkId } from '../kit/ids';

/** One look at a public source for one series: what was asked, what came of it. */
export const ImportRun = v.object({
  id: v.string(),
  network: NetworkId,
  indicator: IndicatorId,
  series: v.string(),
  at: v.number(),
  outcome: v.variant('outcome', [
    v.object({ outcome: v.literal('same') }),
    v.object({ outcome: v.literal('changed'), added: v.number(), revised: v.number() }),
    v.object({ outcome: v.literal('problem'), problem: v.string(), detail: v.optional(v.string()) }),
  ]),
  publishedOn: v.optional(v.string()),
  provenance: v.optional(
    v.object({
      source: v.string(),
      title: v.string(),
      areaDivision: v.optional(v.string()),
      address: v.string(),
      body: v.string(),
      hash: v.string(),
      /** The version of the importer: what it made of the answer may change with it. */
      importer: v.number(),
    }),
  ),
});
export type ImportRun = v.InferOutput<typeof ImportRun>;
