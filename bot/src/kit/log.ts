/** Fields of a log line: ids, counts, states. Never a name, an address or a text that a person wrote. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

export type Log = {
  readonly info: (what: string, fields?: LogFields) => void;
  readonly warn: (what: string, fields?: LogFields) => void;
  /** A surprise, with the reference number that the person was told, if anybody was. */
  readonly error: (what: string, error: unknown, fields?: LogFields) => void;
};

export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} };
