import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { CopiedRow } from '../../src/backup/manifest';
import type { SendCopy, WholeTable } from '../../src/backup/ports';
import { type DayCosts, sizeOf } from './dayCosts';
import type { MemoryTables } from './memoryTables';

const page = 1000;

/** The tables as the nightly copy reads them, page by page, and what it would send away. */
export const copiesOf = ({ rows }: MemoryTables, costs: DayCosts) => {
  const sent = { files: 0, bytes: 0 };
  const all = (table: string): readonly CopiedRow[] => rows(table).map(({ etag: _, ...own }) => v.parse(CopiedRow, own));

  const wholeTable = (name: string): WholeTable => ({
    name,
    pages: async function* () {
      const found = all(name);
      for (let from = 0; from === 0 || from < found.length; from += page) {
        const some = found.slice(from, from + page);
        costs.asked('list');
        costs.read(some);
        yield some;
      }
    },
    isEmpty: async () => all(name).length === 0,
    addMissing: () => Promise.reject(new Error('Nothing is put back on this day')),
  });
  const send: SendCopy = async (_name, folder) => {
    Object.assign(sent, { files: 0, bytes: 0 });
    for (const file of await readdir(folder)) {
      sent.files += 1;
      sent.bytes += (await stat(join(folder, file))).size;
    }
  };
  const names = ['networks', 'deliveries', 'due'];
  return {
    tables: names.map(wholeTable),
    send,
    sent: () => sent,
    /** All rows as they stand, as text. */
    rowBytes: () => names.flatMap(all).reduce((sum, row) => sum + sizeOf(row), 0),
  };
};
