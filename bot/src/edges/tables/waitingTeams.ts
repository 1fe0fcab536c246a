import type { WaitingTeams } from '../../network/ports';
import { WaitingTeam } from '../../network/waitingTeam';
import { type Key, toRow } from './rows';
import { readRow, readRows } from './setAside';
import type { Table } from './table';

/** Apart from the networks: these teams have none yet. */
const partitionKey = '~waiting';
const keyOf = (teamId: string): Key => ({ partitionKey, rowKey: teamId });

export const waitingTeamsIn = (table: Table): WaitingTeams => ({
  all: async () => readRows(table, await table.between(partitionKey, '!', '~'), WaitingTeam),
  of: async (teamId) => {
    const row = await table.get(keyOf(teamId));
    return row && { row: readRow(table, row, WaitingTeam), version: row.etag };
  },
  add: (team) => table.write([['create', toRow(keyOf(team.binding.teamId), team)]]),
  replace: ({ version }, team) => table.write([['update', toRow(keyOf(team.binding.teamId), team), 'Replace', { etag: version }]]),
  remove: (teamId) => table.remove(keyOf(teamId)),
});
