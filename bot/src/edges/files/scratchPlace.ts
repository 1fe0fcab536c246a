import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WithScratchPlace } from '../../backup/ports';
import { copyFolder } from './copyFolder';

/** A folder of this machine's for as long as the work takes; nothing of it stays. */
export const withScratchPlace: WithScratchPlace = async (work) => {
  const folder = await mkdtemp(join(tmpdir(), 'kaselo-copy-'));
  try {
    return await work(await copyFolder(folder), folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
