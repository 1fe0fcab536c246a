/** A value that may change while the tab is open; what React's useSyncExternalStore reads. */
export type Changing<Value> = {
  readonly now: () => Value;
  /** Calls the listener after each change; answers how to stop that. */
  readonly onChange: (listener: () => void) => () => void;
};

export type Settable<Value> = Changing<Value> & { readonly set: (value: Value) => void };

export const settable = <Value>(first: Value): Settable<Value> => {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    now: () => value,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set: (next) => {
      if (next === value) return;
      value = next;
      for (const listener of listeners) listener();
    },
  };
};

/** A value that stays as it is. */
export const constant = <Value>(value: Value): Changing<Value> => ({ now: () => value, onChange: () => () => {} });
