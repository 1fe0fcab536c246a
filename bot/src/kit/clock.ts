/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

export const seconds = (n: number) => n * 1000;
export const minutes = (n: number) => n * 60_000;
export const hours = (n: number) => n * 3_600_000;

/** The only way to know the time. Production reads the machine's; a desk or a test can set it. */
export type Clock = { readonly now: () => Instant };

export const machineClock: Clock = { now: () => Date.now() };

export type SettableClock = Clock & {
  /** Moves the clock forward to an instant; it never moves back. From there it goes on at real speed. */
  readonly moveTo: (instant: Instant) => void;
};

export const settableClock = (start: Instant, machine: Clock = machineClock): SettableClock => {
  let offset = start - machine.now();
  const now = () => machine.now() + offset;
  return {
    now,
    moveTo: (instant) => {
      offset += Math.max(0, instant - now());
    },
  };
};
