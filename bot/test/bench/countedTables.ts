import type { Tables } from '../../src/edges/tables/connect';
import type { Row } from '../../src/edges/tables/rows';
import type { Table } from '../../src/edges/tables/table';
import type { Telemetry } from '../../src/kit/telemetry';
import type { DayCosts, Operation } from './dayCosts';

/** The client asks for so many rows at once, and again for those that are left. */
const page = 1000;

/** Tables of which each request is counted and told, as the real client's are. */
export const countedTables = ({ networks, deliveries, due, setAside }: Tables, costs: DayCosts, telemetry: Telemetry): Tables => {
  const counted = (table: Table) => countedTable(table, costs, telemetry);
  return { networks: counted(networks), deliveries: counted(deliveries), due: counted(due), setAside };
};

const countedTable = (table: Table, costs: DayCosts, telemetry: Telemetry): Table => {
  const told = <Value>(operation: Operation, ask: () => Promise<Value>): Promise<Value> =>
    telemetry.inStep('storage', { kind: operation, table: table.name }, async (tell) => {
      costs.asked(operation);
      telemetry.count('kaselo.storage.calls', { operation, status: 200 });
      const answer = await ask();
      tell({ status: 200 });
      return answer;
    });
  const list = (ask: () => Promise<readonly Row[]>) =>
    told('list', async () => {
      const rows = await ask();
      costs.asked('list', Math.max(0, Math.ceil(rows.length / page) - 1));
      costs.read(rows);
      return rows;
    });
  return {
    name: table.name,
    setAside: table.setAside,
    get: (key) =>
      told('get', async () => {
        const row = await table.get(key);
        if (row !== undefined) costs.read(row);
        return row;
      }),
    withPrefix: (partitionKey, prefix) => list(() => table.withPrefix(partitionKey, prefix)),
    between: (partitionKey, from, to, most) => list(() => table.between(partitionKey, from, to, most)),
    write: (actions) => {
      costs.wrote(actions);
      return told('write', () => table.write(actions));
    },
    put: (...rows) => {
      costs.wrote(rows);
      return told('write', () => table.put(...rows));
    },
    remove: (key) => told('delete', () => table.remove(key)),
  };
};
