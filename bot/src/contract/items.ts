import * as v from 'valibot';
import { Edit, type EventAsWritten, ItemKind, itemSchemas } from '../changes/item';
import { slugOf } from '../kit/slug';

export type { EventAsWritten };
export { ItemKind, slugOf };

/** What a thing of each kind is. */
export type ItemOf<Kind extends ItemKind> = v.InferOutput<(typeof itemSchemas)[Kind]>;

/** The schema by which a form checks a thing of this kind: the server's own. */
export const schemaOf = <Kind extends ItemKind>(kind: Kind): (typeof itemSchemas)[Kind] => itemSchemas[kind];

/** A thing read from the server, by its kind. */
export const parseItem = <Kind extends ItemKind>(kind: Kind, value: unknown): ItemOf<Kind> => v.parse(itemSchemas[kind], value);

/** An edit of a thing: `base` is the version that was seen, undefined for something new; null takes it away. */
export const editOf = <Kind extends ItemKind>(kind: Kind, id: string, base: string | undefined, value: ItemOf<Kind> | null): Edit =>
  v.parse(Edit, { kind, id, base, value });
