import type { NetworkId, Person, RoundId } from '../kit/ids';
import type { Stored } from '../kit/stored';
import type { Update } from '../priorities/update';
import type { Answer } from './answer';
import type { Draft } from './draft';

/** What changes together when somebody answers: the answer, its earlier version, the lines that it makes, the draft that it was. */
export type AnswerChange = {
  readonly network: NetworkId;
  readonly answer: Answer;
  readonly previous: Stored<Answer> | undefined;
  readonly updates: readonly Update[];
  /** Lines of the previous answer that the new one no longer makes. */
  readonly withdrawn: readonly Update[];
};

/** What goes when somebody takes an answer back: the answer, which nobody reads any more, and the lines that it made. */
export type AnswerWithdrawal = {
  readonly network: NetworkId;
  readonly previous: Stored<Answer>;
  readonly at: number;
  readonly withdrawn: readonly Update[];
};

export type Answers = {
  /** A person's answer, also one that they have taken back. */
  readonly of: (network: NetworkId, round: RoundId, person: Person) => Promise<Stored<Answer> | undefined>;
  readonly inRound: (network: NetworkId, round: RoundId) => Promise<readonly Answer[]>;
  /** Every answer to every round, save those taken back; so above. */
  readonly all: (network: NetworkId) => Promise<readonly Answer[]>;
  /** All of it or nothing. False when somebody has changed the answer since it was read. */
  readonly save: (change: AnswerChange) => Promise<boolean>;
  /** The same. */
  readonly withdraw: (withdrawal: AnswerWithdrawal) => Promise<boolean>;
};

export type Drafts = {
  readonly of: (network: NetworkId, round: RoundId, person: Person) => Promise<Draft | undefined>;
  readonly ofPerson: (network: NetworkId, person: Person) => Promise<readonly { readonly round: RoundId; readonly draft: Draft }[]>;
  /** An empty draft is removed. */
  readonly save: (network: NetworkId, round: RoundId, person: Person, draft: Draft) => Promise<void>;
};
