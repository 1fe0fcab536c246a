import type { NetworkId } from '../kit/ids';
import type { Result } from '../kit/result';
import type { ImportRun } from './importRun';
import type { Fetched, ImportProblem, Wanted } from './observation';

/** Asks a public source for a series. Refusals are values; it never throws for what the source does. */
export type AskStatistics = (wanted: Wanted) => Promise<Result<Fetched, ImportProblem>>;

export type ImportRuns = {
  /** The latest run of each series. */
  readonly latest: (network: NetworkId) => Promise<readonly ImportRun[]>;
  /** Replaces the series' latest run; one that brought something is kept for good besides. */
  readonly record: (run: ImportRun) => Promise<void>;
};
