/** What is done, by what it is to whoever looks at it later: taken from somebody, our own doing, or asked of somebody else. */
export const steps = {
  turn: 'taken',
  request: 'taken',
  tick: 'taken',
  heal: 'taken',
  nightly: 'taken',
  hear: 'own',
  answer: 'own',
  reply: 'own',
  reader: 'own',
  due: 'own',
  prepare: 'own',
  storage: 'asked',
  teams: 'asked',
} as const;
export type StepName = keyof typeof steps;

/** What is told of a step or a number: kinds, ids, states. The list is closed, so that no name, text or address finds its way in. */
export type Facts = {
  readonly kind?: string;
  readonly outcome?: string;
  readonly network?: string;
  readonly post?: string;
  readonly table?: string;
  readonly operation?: string;
  readonly method?: string;
  readonly status?: number | 'none';
  readonly due?: number;
  /** What kind of failure it was, where it failed. */
  readonly failed?: string;
};

/** What is counted. docs/runbook.md and the alerts know these names. */
export const counters = {
  'kaselo.turns': 'What Teams told or asked the bot',
  'kaselo.posts': 'Posts by what became of them',
  'kaselo.answers': 'Answers to follow-ups that were stored',
  'kaselo.storage.calls': 'Requests to the table storage, each repetition for itself',
} as const;
export type Counter = keyof typeof counters;

/** What is measured; the lag in milliseconds, of the others the latest holds. */
export const measures = {
  'kaselo.scheduler.lag': 'From when a post might be made to when it was begun',
  'kaselo.overdue': 'Posts that were due more than fifteen minutes ago and are neither made nor let go',
  'kaselo.health': '1 while everything in /health is healthy, else 0',
} as const;
export type Measure = keyof typeof measures;

/** Tells whoever looks after the server what it does. Telling never fails and never changes what is done. */
export type Telemetry = {
  /**
   * Does some work as a step. One that is taken from somebody begins a trace; the steps within stand under it, and outside of one
   * they are not told.
   */
  readonly inStep: <Value>(step: StepName, facts: Facts, work: (tell: (more: Facts) => void) => Promise<Value>) => Promise<Value>;
  readonly count: (what: Counter, facts?: Facts) => void;
  readonly measure: (what: Measure, value: number) => void;
  /** The id under which what is being done now can be found. */
  readonly trace: () => string | undefined;
};

/** Where nobody looks. */
export const untold: Telemetry = {
  inStep: (_step, _facts, work) => work(() => {}),
  count: () => {},
  measure: () => {},
  trace: () => undefined,
};
