import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';

/** Opens a zip with another library than the one that wrote it, and reads everything in it; it refuses names that lead out of it. */
export const openZip = async (zip: Buffer): Promise<ReadonlyMap<string, Buffer>> => {
  const files = new Map<string, Buffer>();
  const opened = await fromBufferPromise(zip);
  for await (const entry of opened.eachEntry()) files.set(entry.fileName, await buffer(await opened.openReadStreamPromise(entry)));
  return files;
};
