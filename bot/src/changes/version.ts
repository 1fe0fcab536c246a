import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { type ItemKind, itemSchemas } from './item';

/** Tells two texts of one thing apart: the same value always has the same version, whoever reads it from wherever. */
export const versionOf = (kind: ItemKind, value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(v.parse(itemSchemas[kind], value)))
    .digest('base64url')
    .slice(0, 16);
