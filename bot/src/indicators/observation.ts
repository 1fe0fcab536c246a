import type { StatFinImport } from './series';

/** A figure as a source gave it; a gap has a symbol where the source said why. */
export type Observation = {
  readonly region: string;
  readonly period: string;
  readonly value: number | null;
  readonly symbol?: string;
  readonly count?: number;
  readonly preliminary?: boolean;
  readonly note?: string;
};

/** What a source answered, with everything that tells later where the figures came from. */
export type Fetched = {
  readonly observations: readonly Observation[];
  /** The day on which the source last updated its table. */
  readonly publishedOn?: string;
  readonly source: string;
  readonly title: string;
  readonly areaDivision?: string;
  readonly request: { readonly address: string; readonly body: string };
  /** SHA-256 of the answer as it came. */
  readonly hash: string;
};

/** Why a series could not be fetched. Nothing is guessed: at any doubt the old values are kept, and a coordinator is told. */
export type ImportProblem =
  | { readonly problem: 'unreachable' | 'busy' | 'too-large' | 'not-statistics' | 'moved' | 'table-gone' }
  /** None, or more than one, of the table's variables fits. */
  | { readonly problem: 'variable-unclear'; readonly detail: string }
  | { readonly problem: 'regions-missing'; readonly detail: string }
  | { readonly problem: 'measure-missing'; readonly detail: string }
  | { readonly problem: 'label-changed'; readonly detail: string }
  | { readonly problem: 'unit-changed'; readonly detail: string }
  | { readonly problem: 'implausible'; readonly detail: string }
  | { readonly problem: 'too-many-cells'; readonly detail: string };

export type AskedRegion = { readonly region: string; readonly code: string };

export type Wanted = { readonly import: StatFinImport; readonly regions: readonly AskedRegion[] };
