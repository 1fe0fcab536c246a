import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ContainerClient } from '@azure/storage-blob';
import type { SendCopy } from '../../backup/ports';

const manifest = 'manifest.json';

/** Sends the files of a copy into a container of Azure's blobs, a folder a copy. The manifest goes last. */
export const sendCopyTo =
  (container: ContainerClient): SendCopy =>
  async (name, folder) => {
    const files = (await readdir(folder)).filter((file) => file !== manifest);
    for (const file of [...files, manifest]) await container.getBlockBlobClient(`${name}/${file}`).uploadFile(join(folder, file));
  };

/** The container by its address, opened as the process itself: no key. */
export const openContainer = async (url: string, clientId: string | undefined): Promise<ContainerClient> => {
  const { ManagedIdentityCredential } = await import('@azure/identity');
  return new ContainerClient(url, clientId === undefined ? new ManagedIdentityCredential() : new ManagedIdentityCredential({ clientId }));
};
