import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const worthPacking = /\.(html|js|css|json|svg)$/;

/** Beside each file of the tab its packed forms, as small as they get: the server hands out what stands there, and packs nothing itself. */
export const packTab = (folder) => {
  const files = readdirSync(folder, { recursive: true }).filter((name) => worthPacking.test(name) && !name.startsWith('.vite'));
  for (const path of files.map((name) => join(folder, name))) {
    const plain = readFileSync(path);
    const size = { [constants.BROTLI_PARAM_SIZE_HINT]: plain.length };
    writeFileSync(`${path}.br`, brotliCompressSync(plain, { params: { ...size, [constants.BROTLI_PARAM_QUALITY]: 11 } }));
    writeFileSync(`${path}.gz`, gzipSync(plain, { level: 9 }));
  }
};
