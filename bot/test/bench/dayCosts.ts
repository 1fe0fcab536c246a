/** What a request to the storage is, as it is billed. */
export const operations = ['get', 'list', 'write', 'delete'] as const;
export type Operation = (typeof operations)[number];

/** What one kind of doing has cost. */
export type Cost = { readonly requests: Record<Operation, number>; processorSeconds: number };

export type DayCosts = ReturnType<typeof beginCosts>;

/** Everything is put down to what is being done at the time: one thing after the other is. */
export const beginCosts = () => {
  const costs = new Map<string, Cost>();
  const bytes = { read: 0, written: 0 };
  let now = 'starting';

  const costOf = (doing: string): Cost => {
    const cost = costs.get(doing) ?? { requests: { get: 0, list: 0, write: 0, delete: 0 }, processorSeconds: 0 };
    costs.set(doing, cost);
    return cost;
  };
  return {
    during: async (doing: string, work: () => Promise<unknown>): Promise<void> => {
      now = doing;
      const before = process.cpuUsage();
      await work();
      const { user, system } = process.cpuUsage(before);
      costOf(doing).processorSeconds += (user + system) / 1_000_000;
    },
    asked: (operation: Operation, times = 1) => {
      costOf(now).requests[operation] += times;
    },
    read: (rows: unknown) => {
      bytes.read += sizeOf(rows);
    },
    wrote: (rows: unknown) => {
      bytes.written += sizeOf(rows);
    },
    forget: () => {
      costs.clear();
      Object.assign(bytes, { read: 0, written: 0 });
    },
    costs: (): ReadonlyMap<string, Cost> => costs,
    bytes: () => bytes,
  };
};

export const sizeOf = (sent: unknown): number => Buffer.byteLength(JSON.stringify(sent));
