/** Calls that come while one is under way wait for it; each gets its own answer. */
export const oneAtATime = <Value>(work: () => Promise<Value>): (() => Promise<Value>) => {
  let last: Promise<unknown> = Promise.resolve();
  return () => {
    const mine = last.then(work, work);
    last = mine;
    return mine;
  };
};
