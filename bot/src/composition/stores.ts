import { answersIn, draftsIn } from '../edges/tables/answers';
import { attendancesIn } from '../edges/tables/attendance';
import { changesIn } from '../edges/tables/changes';
import type { Tables } from '../edges/tables/connect';
import { comingPosts, dueIndexIn } from '../edges/tables/dueIndex';
import { feedsIn } from '../edges/tables/feeds';
import { importRunsIn } from '../edges/tables/importRuns';
import { latestPosts, ledgerIn } from '../edges/tables/ledger';
import { membersIn } from '../edges/tables/members';
import { networksIn } from '../edges/tables/networks';
import { nightlyTurnIn } from '../edges/tables/nightlyTurn';
import { personalRemindersIn, talksIn } from '../edges/tables/personal';
import { proposalsIn } from '../edges/tables/proposals';
import { rememberedIn } from '../edges/tables/remembered';
import { updatesIn } from '../edges/tables/updates';
import { versionsIn } from '../edges/tables/versions';
import { visitsIn } from '../edges/tables/visits';
import { waitingTeamsIn } from '../edges/tables/waitingTeams';
import type { Random } from '../kit/random';
import { untold } from '../kit/telemetry';
import { tellOfStores } from './toldStores';

/** Every kind of row there is, each as its feature asks for it. */
export const openStores = (tables: Tables, random: Random, telemetry = untold) => ({
  networks: networksIn(tables.networks),
  waiting: waitingTeamsIn(tables.networks),
  members: membersIn(tables.networks),
  attendances: attendancesIn(tables.networks),
  drafts: draftsIn(tables.networks),
  updates: updatesIn(tables.networks),
  versions: versionsIn(tables.networks),
  changes: changesIn(tables.networks),
  feeds: feedsIn(tables.networks),
  visits: visitsIn(tables.networks),
  proposals: proposalsIn(tables.networks),
  talks: talksIn(tables.networks),
  personalReminders: personalRemindersIn(tables.networks),
  runs: importRunsIn(tables.networks),
  remembered: rememberedIn(tables, random),
  importTurn: nightlyTurnIn(tables.networks, random, 'imports'),
  retentionTurn: nightlyTurnIn(tables.networks, random, 'retention'),
  ...tellOfStores({ ledger: ledgerIn(tables.deliveries), answers: answersIn(tables.networks) }, telemetry),
  latestPosts: latestPosts(tables.deliveries),
  due: dueIndexIn(tables.due),
  comingPosts: comingPosts(tables.due),
  setAside: tables.setAside,
});

export type Stores = ReturnType<typeof openStores>;
