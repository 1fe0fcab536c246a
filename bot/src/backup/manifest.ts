import * as v from 'valibot';

/** What a copy of the tables says of itself; it is written last, so that a copy without one is not whole. */
export const Manifest = v.object({
  kind: v.literal('kaselo-backup'),
  version: v.literal(1),
  begunAt: v.pipe(v.string(), v.isoTimestamp()),
  endedAt: v.pipe(v.string(), v.isoTimestamp()),
  tables: v.array(
    v.object({
      table: v.string(),
      file: v.pipe(v.string(), v.regex(/^[a-z]+\.jsonl(\.gz)?$/)),
      rows: v.pipe(v.number(), v.integer(), v.minValue(0)),
      bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
      sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    }),
  ),
});
export type Manifest = v.InferOutput<typeof Manifest>;

/** A row as it stands in a copy: its keys and its properties, whatever they mean. */
export const CopiedRow = v.intersect([
  v.object({ partitionKey: v.string(), rowKey: v.string() }),
  v.record(v.string(), v.union([v.string(), v.number(), v.boolean()])),
]);
export type CopiedRow = v.InferOutput<typeof CopiedRow>;

const Place = v.object({ partitionKey: v.string(), rowKey: v.string() });

/** How far a copy has come: whole tables, and of the one that is under way the last row and the length of its file. */
export const Cursor = v.object({
  begunAt: v.pipe(v.string(), v.isoTimestamp()),
  gzip: v.boolean(),
  tables: v.record(v.string(), v.object({ rows: v.number(), bytes: v.number(), last: v.optional(Place), whole: v.boolean() })),
});
export type Cursor = v.InferOutput<typeof Cursor>;

/** How far a copy has been put back, and where. */
export const RestoreCursor = v.object({ target: v.string(), tables: v.record(v.string(), v.number()) });
export type RestoreCursor = v.InferOutput<typeof RestoreCursor>;
