import { TableClient, TableServiceClient, type TableServiceClientOptions } from '@azure/data-tables';
import { type Telemetry, untold } from '../../kit/telemetry';
import { boundedTime, type Patience, usualPatience } from './patience';
import { rowsSetAside } from './setAside';
import { type SetAside, type Table, tableOf } from './table';
import { toldRequests } from './told';

/** Where the rows are: an account by its address, with the process's own identity, or a connection string on a desk. */
export type TablesConfig = { readonly prefix: string; readonly patience?: Patience } & (
  | { readonly kind: 'connection-string'; readonly connectionString: string }
  | { readonly kind: 'managed-identity'; readonly url: string; readonly clientId: string | undefined }
);

export type Tables = {
  /** A network's rows: one partition a network, one row-key prefix a kind of row. */
  readonly networks: Table;
  /** The delivery ledger. */
  readonly deliveries: Table;
  /** What falls due, in order of time. */
  readonly due: Table;
  /** The rows of all of them that cannot be read. */
  readonly setAside: SetAside;
};

export const names = ['networks', 'deliveries', 'due'] as const;

/** Tries again by itself what passes by. */
const optionsFor = (patience: Patience, telemetry: Telemetry, table?: string): TableServiceClientOptions => ({
  retryOptions: { maxRetries: 3, retryDelayInMs: 200, maxRetryDelayInMs: 2000 },
  additionalPolicies: [...toldRequests(telemetry, table), ...boundedTime(patience)],
});

/** Opens the tables, creating those that are missing. */
export const connectTables = async (config: TablesConfig, telemetry = untold): Promise<Tables> => {
  const { service, client } = await clientsFor(config, telemetry);
  await Promise.all(names.map((name) => service.createTable(config.prefix + name)));
  const setAside = rowsSetAside();
  const table = (name: (typeof names)[number]) => tableOf(client(config.prefix + name), setAside);
  return { networks: table('networks'), deliveries: table('deliveries'), due: table('due'), setAside };
};

/** How the tables of an account are reached. */
export async function clientsFor(config: TablesConfig, telemetry = untold) {
  const options = (table?: string) => optionsFor(config.patience ?? usualPatience, telemetry, table);
  if (config.kind === 'connection-string') {
    const { connectionString } = config;
    const insecure = (table?: string) => ({ ...options(table), allowInsecureConnection: true });
    return {
      service: TableServiceClient.fromConnectionString(connectionString, insecure()),
      client: (name: string) => TableClient.fromConnectionString(connectionString, name, insecure(name)),
    };
  }
  const { ManagedIdentityCredential } = await import('@azure/identity');
  const credential =
    config.clientId === undefined ? new ManagedIdentityCredential() : new ManagedIdentityCredential({ clientId: config.clientId });
  return {
    service: new TableServiceClient(config.url, credential, options()),
    client: (name: string) => new TableClient(config.url, name, credential, options(name)),
  };
}
