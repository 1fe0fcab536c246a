import { setTimeout } from 'node:timers/promises';
import { makeChange } from './changes/makeChange';
import { undoChange } from './changes/undoChange';
import { composeNightly } from './composition/nightly';
import type { Parts } from './composition/parts';
import { composePeople } from './composition/people';
import { composePosting, plan } from './composition/posting';
import { openStores } from './composition/stores';
import { composeTurn } from './composition/talking';
import { planChange, planEvent, planWelcome } from './delivery/plan';
import { postTest, readTests } from './delivery/postTest';
import { settleUnknown } from './delivery/settleUnknown';
import { tellHealth } from './delivery/tellHealth';
import { readIcs } from './edges/calendarFiles/readIcs';
import { calendarFeedPath, readCalendarFeed } from './edges/http/calendarFeed';
import { calendarFilePath, readCalendarFile } from './edges/http/calendarFile';
import { countRequests } from './edges/http/limits';
import { createHttpServer } from './edges/http/server';
import { connectTeams } from './edges/teams/connection';
import { webLink } from './edges/teams/tabLink';
import { takeActivity } from './edges/teams/takeActivity';
import { takeTurn } from './edges/teams/turn';
import { enterValues } from './indicators/enterValues';
import { seconds } from './kit/clock';
import { personKey } from './kit/ids';
import { untold } from './kit/telemetry';
import { beginNetwork } from './network/beginNetwork';
import { createNetwork } from './network/createNetwork';
import { finishSetup } from './network/finishSetup';
import { givingBack } from './network/giveBack';
import type { Links } from './network/links';
import { reachSetupStep } from './network/reachSetupStep';
import { planChanged } from './personal/planPersonal';
import { remindThoseWhoCome } from './personal/remindMe';
import { losesLines } from './priorities/losesLines';
import { forgetPerson } from './retention/forgetPerson';
import { endedBy } from './retention/forgetWhatIsDue';
import { currentIndex } from './search/currentIndex';
import { answerApi } from './views/answerApi';
import { findReader } from './views/findReader';
import { openFeed } from './views/openFeed';
import { publicNotices } from './views/publicNotices';

export type App = ReturnType<typeof compose>;

/** Whoever has asked for a post is not kept waiting for longer: they look again. */
const longestLook = seconds(8);

/** Joins the edges to the features. Here, and in the folder beside it, does one meet the other, and nowhere else. */
export const compose = (parts: Parts) => {
  const { tables, clock, random, log, telemetry = untold } = parts;
  const opened = openStores(tables, random, telemetry);
  const attendances = remindThoseWhoCome(opened.attendances, { ...opened, clock, readNetwork: opened.networks.read });
  const stores = { ...opened, attendances };
  const { networks, members, answers, updates, due, ledger } = stores;
  const teams = connectTeams(parts.identity, parts.isTrusted, parts.issuer, telemetry);
  const people = composePeople(parts, teams);
  const { rosterOf, roleOf, askAnew, peopleOf } = people;
  const links: Links = {
    tab: parts.tabLink,
    page: webLink(parts.publicUrl),
    calendarFile: (network, event) => parts.publicUrl + calendarFilePath(network, event),
  };
  const searchIndex = currentIndex(async (network) => {
    const [told, given] = await Promise.all([updates.all(network), answers.all(network)]);
    return { updates: told, answers: given };
  });
  const change = makeChange({
    current: networks.current,
    commit: networks.commit,
    plan: async (before, after) => {
      await planChange(plan, due, clock)(before, after);
      await planChanged({ ...stores, clock })(before, after);
    },
    losesLines: losesLines(stores),
    clock,
    random,
  });
  const undo = undoChange({ changes: stores.changes, makeChange: change });
  const changing = { makeChange: change, undoChange: givingBack({ ...stores, undo }) };
  const create = createNetwork({ networks, planEvent: planEvent(plan, due), clock, random });
  const posting = composePosting(parts, stores, teams, people, links);
  const nightly = composeNightly(parts, stores, { change, rosterOf });
  const counting = parts.fairShare && { ...parts.fairShare, takeOne: countRequests(parts.fairShare.limits, clock) };
  const turn = takeTurn(
    composeTurn(parts, stores, { links, roleOf, askAnew, searchIndex, look: posting.look, changing, takeOne: counting?.takeOne }),
  );
  const feeds = { feeds: stores.feeds, owners: members, clock, random };

  const server = createHttpServer({
    authenticate: parts.authenticate,
    readerFor: findReader({ networks, waiting: stores.waiting, members, roleOf, clock, links }),
    handlers: answerApi({
      ...stores,
      clock,
      links,
      roleOf,
      peopleOf,
      plan,
      ...changing,
      createNetwork: create,
      networkIds: networks.ids,
      offered: parts.offered,
      beginNetwork: beginNetwork({ networks, waiting: stores.waiting, createNetwork: create, clock, random }),
      reachSetupStep: reachSetupStep({ networks }),
      finishSetup: finishSetup({ networks, planWelcome: planWelcome(due), clock }),
      readTests: readTests(ledger),
      postTest: postTest({ ledger, due }),
      postNow: async () => {
        const look = posting.look().catch((error: unknown) => log.error('what is due waits for the next look', error));
        await Promise.race([look, setTimeout(longestLook, undefined, { ref: false })]);
      },
      current: networks.current,
      updatesOf: updates.all,
      searchIndex,
      unreadableRows: stores.setAside.standing,
      importNow: nightly.importNow,
      enterValues: enterValues({ makeChange: change, clock }),
      settleUnknown: settleUnknown({ latestPosts: stores.latestPosts, ledger, due, clock }),
      readPost: ledger.read,
      readIcs,
      endedBy,
      forgetPerson: forgetPerson({ remembered: stores.remembered, clock, log }),
      plannedPosts: plan.ofEvent,
      feeds,
      feedAddress: (secret) => parts.publicUrl + calendarFeedPath(secret),
    }),
    takeActivity: takeActivity(teams, { tenants: parts.tenants, turn, log, random }),
    calendarFile: readCalendarFile(networks.read, links.page),
    calendarFeed: readCalendarFeed(openFeed(feeds, networks.read, roleOf), links.page),
    health: posting.health,
    registration: parts.registration,
    notices: publicNotices(networks),
    tabFolder: parts.tabFolder,
    counting,
    log,
    random,
    telemetry,
  });

  return {
    server,
    /** Does what has fallen due; see `tick`. */
    tick: posting.look,
    /** From now on nothing more is begun of what is due: the process is about to end. */
    rest: posting.rest,
    /** Puts back what the plan has lost; done at start and every hour. */
    heal: posting.heal,
    health: posting.health,
    /** Tells how the server is; done every minute. */
    tellHealth: tellHealth(posting.health, telemetry, log),
    createNetwork: create,
    makeChange: change,
    /** Looks at the public statistics once a night; cheap to call often. */
    importStatistics: nightly.importStatistics,
    /** Lets go of what has been kept for its term, once a night; cheap to call often. */
    forgetNightly: nightly.forgetNightly,
    roster: async () => {
      const [id] = await networks.ids();
      const network = id && (await networks.stored(id))?.row;
      if (!network?.binding) return [];
      const installer = network.binding.installer;
      const people = await rosterOf(network.binding);
      return people.map((each) => ({ ...each, installer: installer !== undefined && personKey(installer) === personKey(each.person) }));
    },
  };
};
