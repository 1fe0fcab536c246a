import type { TransactionAction } from '@azure/data-tables';
import * as v from 'valibot';
import { CalendarEvent, Series } from '../../calendar/event';
import type { Edit } from '../../changes/item';
import { itemIn } from '../../changes/items';
import type { CommitChange } from '../../changes/ports';
import { RoundAsWritten } from '../../followUps/round';
import { Indicator } from '../../indicators/indicator';
import { NetworkId } from '../../kit/ids';
import type { Stored } from '../../kit/stored';
import { Network, Project } from '../../network/network';
import type { NetworkData } from '../../network/networkData';
import { Organisation, OutsideParty } from '../../network/organisation';
import type { Networks } from '../../network/ports';
import { Priority } from '../../priorities/priority';
import { changeKey, changeRow } from './changes';
import { type Key, type Row, toRow } from './rows';
import { readRow, readRows } from './setAside';
import type { Table } from './table';

const indexPartition = '~networks';
const teamPartition = '~teams';
const largestTransaction = 100;

/** A network's own words all stand under one prefix, so that one range holds them. */
const kinds = {
  event: CalendarEvent,
  indicator: Indicator,
  organisation: Organisation,
  outside: OutsideParty,
  priority: Priority,
  project: Project,
  round: RoundAsWritten,
  series: Series,
} as const;
type Kind = keyof typeof kinds;

const networkKey = (id: NetworkId): Key => ({ partitionKey: id, rowKey: 'network' });
/** The network's own row, for whatever is written together with it. */
export const networkRow = (network: Network) => toRow(networkKey(network.id), network);
const contentKey = (network: NetworkId, kind: Kind, id: string): Key => ({ partitionKey: network, rowKey: `content~${kind}~${id}` });

/**
 * Networks and their content. Every change of the content touches the network's row in the same transaction, so that
 * one small read tells whether what this process remembers is still true.
 */
export const networksIn = (table: Table): Networks & { readonly commit: CommitChange } => {
  const remembered = new Map<NetworkId, Stored<NetworkData>>();
  /** A team keeps its network for good, so one that was found once need not be asked for again. */
  const teams = new Map<string, NetworkId>();

  const stored = async (id: NetworkId): Promise<Stored<Network> | undefined> => {
    const row = await table.get(networkKey(id));
    return row && { row: readRow(table, row, Network), version: row.etag };
  };

  const current = async (id: NetworkId): Promise<Stored<NetworkData> | undefined> => {
    const row = await table.get(networkKey(id));
    if (row === undefined) return undefined;
    const known = remembered.get(id);
    if (known?.version === row.etag) return known;
    const rows = await table.withPrefix(id, 'content~');
    const fresh = { version: row.etag, row: assemble(table, readRow(table, row, Network), rows) };
    // What could not be read is looked at again, for it is repaired without the network's row being touched.
    if (contentRows(fresh.row).length === rows.length) remembered.set(id, fresh);
    else remembered.delete(id);
    return fresh;
  };

  return {
    stored,
    has: async (id) => (await table.get(networkKey(id))) !== undefined,
    ids: async () =>
      (await table.withPrefix(indexPartition, 'network~')).map((row) => v.parse(NetworkId, row.rowKey?.slice('network~'.length))),
    read: async (id) => (await current(id))?.row,
    current,
    replace: ({ version }, network) => table.write([['update', toRow(networkKey(network.id), network), 'Replace', { etag: version }]]),
    create: async (data) => {
      const { id } = data.network;
      const rows = contentRows(data);
      for (let from = 0; from < rows.length; from += largestTransaction) await table.put(...rows.slice(from, from + largestTransaction));
      await table.put(toRow({ partitionKey: indexPartition, rowKey: `network~${id}` }, { id }));
      await table.write([['create', toRow(networkKey(id), data.network)]]);
    },
    commit: async ({ version }, after, edits, change) => {
      const { network } = after;
      const written = await table.write([
        ...edits.flatMap((edit): readonly TransactionAction[] => contentWrite(edit, after)),
        ['create', changeRow(change)],
        ['update', toRow(networkKey(network.id), network), 'Replace', { etag: version }],
      ]);
      // The client repeats a request whose answer was lost, and then collides with itself: its line of history tells.
      return written || (await table.get(changeKey(network.id, change.id))) !== undefined;
    },
    ofTeam: async (teamId) => {
      const known = teams.get(teamId);
      if (known !== undefined) return known;
      const row = await table.get({ partitionKey: teamPartition, rowKey: teamId });
      const found = row && readRow(table, row, v.object({ network: NetworkId })).network;
      if (found !== undefined) teams.set(teamId, found);
      return found;
    },
    assignTeam: async (teamId, network) => {
      await table.put(toRow({ partitionKey: teamPartition, rowKey: teamId }, { network }));
    },
  };
};

/** The network's row holds its frame and settings itself; whatever else is changed has a row of its own. */
function contentWrite({ kind, id }: Edit, after: NetworkData): readonly TransactionAction[] {
  if (kind === 'frame' || kind === 'settings') return [];
  const key = contentKey(after.network.id, kind, id);
  const item = itemIn(after, kind, id);
  return [item === undefined ? ['delete', key] : ['upsert', toRow(key, item), 'Replace']];
}

function contentRows(data: NetworkData) {
  const rows = <Item extends { readonly id: string }>(kind: Kind, items: readonly Item[]) =>
    items.map((item) => toRow(contentKey(data.network.id, kind, item.id), item));
  return [
    ...rows('event', data.events),
    ...rows('indicator', data.indicators),
    ...rows('organisation', data.organisations),
    ...rows('outside', data.outsideParties),
    ...rows('priority', data.priorities),
    ...rows('project', data.projects),
    ...rows('round', data.rounds),
    ...rows('series', data.series),
  ];
}

function assemble(table: Table, network: Network, rows: readonly Row[]): NetworkData {
  const byKind = Map.groupBy(rows, (row) => row.rowKey?.split('~')[1]);
  const read = <K extends Kind>(kind: K) => readRows(table, byKind.get(kind) ?? [], kinds[kind]);
  return {
    network,
    events: read('event'),
    indicators: read('indicator').toSorted((a, b) => a.order - b.order),
    organisations: read('organisation').toSorted((a, b) => a.name.localeCompare(b.name, 'fi')),
    outsideParties: read('outside').toSorted((a, b) => a.name.localeCompare(b.name, 'fi')),
    priorities: read('priority').toSorted((a, b) => a.order - b.order),
    projects: read('project'),
    rounds: read('round'),
    series: read('series'),
  };
}
