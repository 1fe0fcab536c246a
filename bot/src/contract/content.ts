import * as v from 'valibot';
import { ItemKind } from '../changes/item';
import { NetworkId } from '../kit/ids';

/** The largest content file that is taken, in characters. */
export const largestContent = 2_000_000;

const Yaml = v.pipe(v.string(), v.maxLength(largestContent));

/** The whole network as its content file. */
export const ContentFile = v.object({ yaml: v.string(), fileName: v.string() });
export type ContentFile = v.InferOutput<typeof ContentFile>;

export const ContentToPreview = v.object({ yaml: Yaml });

/** What a content file would change. */
export const ContentPreview = v.object({
  /** Undefined where the file cannot be read. `elsewhere`: another network of this deployment, in which it is brought in. */
  network: v.optional(v.object({ id: NetworkId, name: v.string(), state: v.picklist(['this', 'new', 'elsewhere']) })),
  items: v.array(
    v.object({
      kind: ItemKind,
      id: v.string(),
      title: v.string(),
      /** `gone`: the network has it and the file has not. */
      state: v.picklist(['new', 'changed', 'same', 'gone']),
    }),
  ),
  problems: v.array(v.object({ line: v.number(), field: v.string(), sentence: v.string() })),
  /** The network that the preview was made of; sent back with the file, so that nothing is written over unseen. */
  seen: v.string(),
});
export type ContentPreview = v.InferOutput<typeof ContentPreview>;

export const ContentToImport = v.object({
  yaml: Yaml,
  seen: v.string(),
  /** Whether what the file no longer has is taken away. */
  removeGone: v.boolean(),
});

export const ImportAnswer = v.variant('outcome', [
  v.object({ outcome: v.literal('imported'), changed: v.number() }),
  v.object({ outcome: v.literal('created'), name: v.string() }),
  /** Somebody has changed the network since the preview: look again. */
  v.object({ outcome: v.literal('changed-meanwhile') }),
  v.object({ outcome: v.literal('refused'), message: v.string() }),
]);
export type ImportAnswer = v.InferOutput<typeof ImportAnswer>;
