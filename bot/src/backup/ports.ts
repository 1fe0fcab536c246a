import type { CopiedRow, Cursor, Manifest, RestoreCursor } from './manifest';

type Key = Pick<CopiedRow, 'partitionKey' | 'rowKey'>;

/** What became of rows that were put back: those that were there already stay as they are. */
export type PutBack = { readonly added: number; readonly same: number; readonly different: number };

/** A table of which nothing is known but that it has rows. */
export type WholeTable = {
  readonly name: string;
  /** Page by page in the order of their keys, after a row or from the beginning. */
  readonly pages: (after: Key | undefined) => AsyncIterable<readonly CopiedRow[]>;
  readonly isEmpty: () => Promise<boolean>;
  /** Adds the rows that are missing, and counts those that stand there already. */
  readonly addMissing: (rows: readonly CopiedRow[]) => Promise<PutBack>;
};

/** The place of one copy. What is written is there when the promise is kept, also if the power goes then. */
export type CopyPlace = {
  readonly cursor: () => Promise<Cursor | undefined>;
  readonly keepCursor: (cursor: Cursor | undefined) => Promise<void>;
  readonly manifest: () => Promise<Manifest | undefined>;
  readonly keepManifest: (manifest: Manifest) => Promise<void>;
  readonly restoreCursor: () => Promise<RestoreCursor | undefined>;
  readonly keepRestoreCursor: (cursor: RestoreCursor | undefined) => Promise<void>;
  /** Cuts a file to a length, so that a half-written page is gone; creates it where there is none. */
  readonly cutTo: (file: string, bytes: number) => Promise<void>;
  /** Adds lines to a file, packed where its name says so, and answers its length. */
  readonly append: (file: string, lines: string) => Promise<number>;
  /** A file's length and SHA-256; undefined where there is none. */
  readonly sumOf: (file: string) => Promise<{ readonly bytes: number; readonly sha256: string } | undefined>;
  readonly lines: (file: string) => AsyncIterable<string>;
};

export type Progress = (told: { readonly table: string; readonly rows: number; readonly of?: number; readonly done: boolean }) => void;

/** A place on this machine for one copy, gone when the work is done. */
export type WithScratchPlace = <Done>(work: (place: CopyPlace, folder: string) => Promise<Done>) => Promise<Done>;

/** Sends a whole copy away under a name, its manifest last: a copy that has one is whole. */
export type SendCopy = (name: string, folder: string) => Promise<void>;
