export type ConnectorRequest = {
  /** From 1, in the order in which they came. */
  readonly number: number;
  /** By the connector's clock. */
  readonly at: number;
  readonly method: string;
  /** From '/v3/' on, decoded, without the question mark and what follows. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
};

export type Answer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
};

/** An error as the Connector writes it. */
export const refused = (status: number, code: string, message: string, headers?: Readonly<Record<string, string>>): Answer => ({
  status,
  headers,
  body: { error: { code, message } },
});
