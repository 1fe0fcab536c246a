import type { DayAccount } from './day';
import { operations } from './dayCosts';

const column = 10;

/** What a day cost, by what it was for. */
export const tableOfDay = ({ day, costs, bytes, copies, log, told, posts }: DayAccount): string => {
  const line = (what: string, cells: readonly (number | string)[]) =>
    what.padEnd(34) + cells.map((cell) => String(cell).padStart(column)).join('');
  const rows = [...costs]
    .map(([what, { requests, processorSeconds }]) => ({
      what,
      numbers: [...operations.map((operation) => requests[operation]), sumOf(Object.values(requests))],
      processorSeconds,
    }))
    .toSorted((a, b) => (b.numbers.at(-1) ?? 0) - (a.numbers.at(-1) ?? 0));
  const all = [...operations, 'together'].map((_, at) => sumOf(rows.map(({ numbers }) => numbers[at] ?? 0)));
  const processor = sumOf(rows.map(({ processorSeconds }) => processorSeconds));
  return [
    line(day, [...operations, 'together', 'processor']),
    ...rows.map(({ what, numbers, processorSeconds }) => line(what, [...numbers, `${processorSeconds.toFixed(1)} s`])),
    line('together', [...all, `${processor.toFixed(1)} s`]),
    `storage: read ${kB(bytes.read)}, written ${kB(bytes.written)}, kept ${kB(bytes.kept)}; the copy: ${copies.files} files, ${kB(copies.bytes)}`,
    `posts and replies: ${posts}; log: ${log.lines} lines, ${kB(log.bytes)}`,
    ...[...told].map(([kind, { items, bytes: size }]) => `told Azure Monitor: ${items} of ${kind}, ${kB(size)}`),
  ].join('\n');
};

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
