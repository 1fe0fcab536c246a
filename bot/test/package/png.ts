import { inflateSync } from 'node:zlib';

export type Picture = {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and how opaque, each from 0 to 255, row by row. */
  readonly pixels: ReadonlyArray<readonly [red: number, green: number, blue: number, opacity: number]>;
};

const rgb = 2;
const rgba = 6;

/** Reads a PNG of eight bits a channel, which is what the app's icons are. */
export const readPng = (file: Buffer): Picture => {
  const chunks = chunksOf(file);
  const header = chunks.find(({ type }) => type === 'IHDR')?.data;
  if (header?.[8] !== 8 || (header[9] !== rgb && header[9] !== rgba)) throw new Error('not a PNG of eight bits in colour');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const channels = header[9] === rgba ? 4 : 3;
  const rows = unfiltered(
    inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data))),
    width * channels,
    channels,
  );
  const pixels = rows.flatMap((row) =>
    Array.from({ length: width }, (_, x) => {
      const [red = 0, green = 0, blue = 0, opacity = 255] = row.subarray(x * channels, (x + 1) * channels);
      return [red, green, blue, opacity] as const;
    }),
  );
  return { width, height, pixels };
};

const chunksOf = (file: Buffer) => {
  const chunks: Array<{ type: string; data: Buffer }> = [];
  for (let start = 8; start < file.length; ) {
    const length = file.readUInt32BE(start);
    chunks.push({ type: file.toString('latin1', start + 4, start + 8), data: file.subarray(start + 8, start + 8 + length) });
    start += length + 12;
  }
  return chunks;
};

/** Each row says how its bytes are told from those to the left, above and above left. */
const unfiltered = (raw: Buffer, rowLength: number, channels: number): Uint8Array[] => {
  const rows: Uint8Array[] = [];
  let above = new Uint8Array(rowLength);
  for (let start = 0; start < raw.length; start += rowLength + 1) {
    const row = new Uint8Array(rowLength);
    for (let i = 0; i < rowLength; i += 1) {
      const [left, up, upLeft] = [row[i - channels] ?? 0, above[i] ?? 0, above[i - channels] ?? 0];
      const guess = [0, left, up, Math.floor((left + up) / 2), nearest(left, up, upLeft)][raw[start] ?? 0] ?? 0;
      row[i] = (raw[start + 1 + i] ?? 0) + guess;
    }
    rows.push(row);
    above = row;
  }
  return rows;
};

const nearest = (left: number, up: number, upLeft: number): number => {
  const guess = left + up - upLeft;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - upLeft)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : upLeft;
};
