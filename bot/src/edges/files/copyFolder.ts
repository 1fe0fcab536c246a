import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createGunzip, gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { Cursor, Manifest, RestoreCursor } from '../../backup/manifest';
import type { CopyPlace } from '../../backup/ports';

/** A copy in a folder: a file a table, `manifest.json` when it is whole, `cursor.json` while it is not. */
export const copyFolder = async (folder: string): Promise<CopyPlace> => {
  await mkdir(folder, { recursive: true });
  const path = (file: string) => join(folder, file);
  const keep = async (file: string, value: unknown) => {
    if (value === undefined) return rm(path(file), { force: true });
    // Beside it first: a file that is there is a whole one.
    await write(path(`${file}.new`), 'w', Buffer.from(`${JSON.stringify(value, null, 2)}\n`));
    await rename(path(`${file}.new`), path(file));
  };
  return {
    cursor: () => read(path('cursor.json'), Cursor),
    keepCursor: (cursor) => keep('cursor.json', cursor),
    manifest: () => read(path('manifest.json'), Manifest),
    keepManifest: (manifest) => keep('manifest.json', manifest),
    restoreCursor: () => read(path('restoring.json'), RestoreCursor),
    keepRestoreCursor: (cursor) => keep('restoring.json', cursor),
    cutTo: async (file, bytes) => {
      const handle = await open(path(file), 'a');
      try {
        await handle.truncate(bytes);
      } finally {
        await handle.close();
      }
    },
    // A packed file is a row of packed pages, which unpacks as one.
    append: (file, lines) => write(path(file), 'a', isPacked(file) ? gzipSync(lines) : Buffer.from(lines)),
    sumOf: async (file) => {
      if (!(await isThere(path(file)))) return undefined;
      const hash = createHash('sha256');
      let bytes = 0;
      for await (const chunk of createReadStream(path(file))) {
        const part = v.parse(v.instance(Buffer), chunk);
        hash.update(part);
        bytes += part.length;
      }
      return { bytes, sha256: hash.digest('hex') };
    },
    lines: (file) => linesOf(path(file), isPacked(file)),
  };
};

/** Split at line feeds alone: JSON escapes those, and leaves other signs that end a line to some as they are. */
async function* linesOf(path: string, packed: boolean): AsyncIterable<string> {
  // Nothing at all is no packed file, and a table may be empty.
  if ((await stat(path)).size === 0) return;
  const file = createReadStream(path);
  const unpacked = createGunzip();
  const text = packed ? file.on('error', (error) => unpacked.destroy(error)).pipe(unpacked) : file;
  text.setEncoding('utf8');
  let rest = '';
  for await (const chunk of text) {
    const lines = (rest + v.parse(v.string(), chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

const isPacked = (file: string) => file.endsWith('.gz');

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

async function write(path: string, flags: 'a' | 'w', content: Buffer): Promise<number> {
  const handle = await open(path, flags);
  try {
    await handle.appendFile(content);
    await handle.sync();
    return (await handle.stat()).size;
  } finally {
    await handle.close();
  }
}

async function read<Schema extends v.GenericSchema>(path: string, schema: Schema): Promise<v.InferOutput<Schema> | undefined> {
  if (!(await isThere(path))) return undefined;
  const parsed: unknown = JSON.parse(await readFile(path, 'utf8'));
  return v.parse(schema, parsed);
}
