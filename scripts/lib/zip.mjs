import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/** No file's own time: the same files make the same bytes, so that anybody can build a release again and compare. */
const mtime = new Date(1980, 0, 1);

/** A zip of files by their names within it. */
export const zipOf = (files) => {
  const entries = Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1));
  return Buffer.from(zipSync(Object.fromEntries(entries), { level: 9, mtime }));
};

/** Every file of a folder, by its path from there as a zip writes it. */
export const filesOf = (folder) => {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const within = ({ parentPath, name }) =>
    join(parentPath, name)
      .slice(folder.length + 1)
      .replaceAll('\\', '/');
  return Object.fromEntries(paths.map((entry) => [within(entry), readFileSync(join(entry.parentPath, entry.name))]));
};
