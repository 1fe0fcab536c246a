import { makeChange } from './changes/makeChange';
import { undoChange } from './changes/undoChange';
import type { Registration } from './contract/signIn';
import { answerMessage, type ConversationPorts } from './conversation/converse';
import { answerQuery } from './conversation/extension/answerQuery';
import { unfoldLink } from './conversation/extension/unfoldLink';
import { prepareWelcome } from './conversation/prepareWelcome';
import { answerCardAction } from './conversation/press';
import type { PreparePost } from './delivery/deliverPost';
import { readHealth } from './delivery/health';
import { asDue, healPlan, type Plan, planChange, planEvent } from './delivery/plan';
import type { Health } from './delivery/ports';
import type { PostKind } from './delivery/post';
import { settleUnknown } from './delivery/settleUnknown';
import { type Settled, type TickPorts, type TickReport, tick } from './delivery/tick';
import { readIcs } from './edges/calendarFiles/readIcs';
import { calendarFeedPath, readCalendarFeed } from './edges/http/calendarFeed';
import { calendarFilePath, readCalendarFile } from './edges/http/calendarFile';
import type { FairShare } from './edges/http/fairShare';
import { countRequests } from './edges/http/limits';
import { createHttpServer, type HttpServer } from './edges/http/server';
import type { Authenticate } from './edges/http/signIn';
import { answersIn, draftsIn } from './edges/tables/answers';
import { attendancesIn } from './edges/tables/attendance';
import { changesIn } from './edges/tables/changes';
import type { Tables } from './edges/tables/connect';
import { comingPosts, dueIndexIn } from './edges/tables/dueIndex';
import { feedsIn } from './edges/tables/feeds';
import { importRunsIn } from './edges/tables/importRuns';
import { latestPosts, ledgerIn } from './edges/tables/ledger';
import { membersIn } from './edges/tables/members';
import { networksIn } from './edges/tables/networks';
import { nightlyTurnIn } from './edges/tables/nightlyTurn';
import { rememberedIn } from './edges/tables/remembered';
import { updatesIn } from './edges/tables/updates';
import { versionsIn } from './edges/tables/versions';
import { visitsIn } from './edges/tables/visits';
import type { Incoming } from './edges/teams/activity';
import { type BotIdentity, type BotIssuer, connectTeams } from './edges/teams/connection';
import { postInChannel, updateInChannel } from './edges/teams/post';
import { readRoster } from './edges/teams/roster';
import { takeActivity } from './edges/teams/takeActivity';
import { takeTurn } from './edges/teams/turn';
import { plannedFollowUps, postsOfRound } from './followUps/plannedFollowUps';
import { prepareFollowUp } from './followUps/prepareFollowUp';
import { prepareNudge } from './followUps/prepareNudge';
import { updateSharedCard } from './followUps/sharedCard';
import { enterValues } from './indicators/enterValues';
import { importSeries } from './indicators/importSeries';
import { type ImportStatisticsPorts, importNightly, importNow } from './indicators/importStatistics';
import type { AskStatistics } from './indicators/ports';
import type { Clock, Instant } from './kit/clock';
import { type Person, personKey } from './kit/ids';
import type { Log } from './kit/log';
import { oneAtATime } from './kit/oneAtATime';
import type { Random } from './kit/random';
import { UnreadableRow, unlessUnreadable } from './kit/trouble';
import { bindChannel, releaseChannel } from './network/bindChannel';
import { createNetwork } from './network/createNetwork';
import { hearServiceUrl } from './network/hearServiceUrl';
import type { Links } from './network/links';
import { type NamedPerson, peopleIn } from './network/people';
import { type RolePorts, roleIn } from './network/roleOf';
import { losesLines } from './priorities/losesLines';
import { changeNoticesOf } from './reminders/changeNotice';
import { digestAfter, digestsAround, remindersOf } from './reminders/plannedPosts';
import { prepareChangeNotice } from './reminders/prepareChangeNotice';
import { prepareDigest } from './reminders/prepareDigest';
import { prepareReminder } from './reminders/prepareReminder';
import { cardsLeftBehind, cardsShowing, updateEventCard } from './reminders/updateEventCard';
import { forgetPerson } from './retention/forgetPerson';
import { endedBy, forgetNightly, type RetentionPorts } from './retention/forgetWhatIsDue';
import { whoIsHere } from './retention/whoIsHere';
import { currentIndex } from './search/currentIndex';
import { wordsOf } from './text/words';
import { answerApi } from './views/answerApi';
import { findReader } from './views/findReader';
import { openFeed } from './views/openFeed';

export type Parts = {
  readonly tables: Tables;
  /** Asks a public statistics service for a series. */
  readonly statistics: AskStatistics;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  /** Undefined on a desk only: then whoever is on this machine may speak to the bot. */
  readonly identity: BotIdentity | undefined;
  /** Another than Microsoft who vouches for what Teams sends: for tests. */
  readonly issuer?: BotIssuer;
  /** The tenants whose activities are taken, the home tenant first; undefined on a desk, where all are. */
  readonly tenants: readonly string[] | undefined;
  readonly isTrusted: (serviceUrl: string) => boolean;
  readonly authenticate: Authenticate;
  /** How much anybody may ask; undefined where nobody is counted. */
  readonly fairShare: FairShare | undefined;
  /** Where people sign in who come without Teams; on a desk nobody has to. */
  readonly registration?: Registration;
  readonly coordinators: readonly string[];
  readonly known: RolePorts['known'];
  /** The same people by name. */
  readonly knownPeople?: readonly NamedPerson[];
  readonly publicUrl: string;
  readonly tabLink: (page: string) => string;
  readonly tabFolder: string;
  /** How long Teams is waited for, in milliseconds, where the usual time is too long. */
  readonly patience?: number;
  /** Told of each post that a look brought to its end. */
  readonly settled?: (posts: readonly Settled[]) => void;
};

export type App = {
  readonly server: HttpServer;
  /** Does what has fallen due; see `tick`. */
  readonly tick: () => Promise<TickReport>;
  /** From now on nothing more is begun of what is due: the process is about to end. */
  readonly rest: () => void;
  /** Puts back what the plan has lost; done at start and every hour. */
  readonly heal: () => Promise<void>;
  readonly createNetwork: ReturnType<typeof createNetwork>;
  readonly makeChange: ReturnType<typeof makeChange>;
  /** Looks at the public statistics once a night; cheap to call often. */
  readonly importStatistics: ReturnType<typeof importNightly>;
  /** Lets go of what has been kept for its term, once a night; cheap to call often. */
  readonly forgetNightly: ReturnType<typeof forgetNightly>;
  readonly health: () => Promise<Health>;
  readonly roster: () => Promise<readonly RosterEntry[]>;
};
type RosterEntry = { readonly person: Person; readonly name: string; readonly guest: boolean; readonly installer: boolean };

const plan: Plan = {
  ofEvent: (network, event) => [...remindersOf(network, event), ...plannedFollowUps(network, event), ...changeNoticesOf(network, event)],
  ofNetwork: digestsAround,
  ofRound: postsOfRound,
  cardsLeftBehind,
  cardsShowing,
};

/** Joins the edges to the features. Here and nowhere else does one meet the other. */
export const compose = (parts: Parts): App => {
  const { tables, clock, random, log } = parts;
  const networks = networksIn(tables.networks);
  const members = membersIn(tables.networks);
  const attendances = attendancesIn(tables.networks);
  const answers = answersIn(tables.networks);
  const drafts = draftsIn(tables.networks);
  const updates = updatesIn(tables.networks);
  const versions = versionsIn(tables.networks);
  const ledger = ledgerIn(tables.deliveries);
  const due = dueIndexIn(tables.due);
  const teams = connectTeams(parts.identity, parts.isTrusted, parts.issuer);
  const rosterOf = readRoster(teams, parts.patience);
  const links: Links = {
    tab: parts.tabLink,
    calendarFile: (network, event) => parts.publicUrl + calendarFilePath(network, event),
  };
  const roleOf = roleIn({
    clock,
    coordinators: new Set(parts.coordinators),
    known: parts.known,
    isInRoster: async (binding, person) => (await rosterOf(binding)).some((each) => personKey(each.person) === personKey(person)),
  });
  const searchIndex = currentIndex(async (network) => {
    const [told, given] = await Promise.all([updates.all(network), answers.all(network)]);
    return { updates: told, answers: given };
  });
  const followUps = { answers, drafts, members, due, clock, links };
  const conversation: ConversationPorts = { ...followUps, networks, attendances, roleOf, updatesOf: updates.all };

  const reminder = prepareReminder(networks.read, links);
  const changeNotice = prepareChangeNotice(networks.read, ledger.read, links);
  const prepare: Record<PostKind, PreparePost> = {
    welcome: prepareWelcome(networks.read, links),
    'week-before': reminder,
    'day-before': reminder,
    'on-the-day': reminder,
    digest: prepareDigest(networks.read, links),
    'follow-up': prepareFollowUp(networks.read, answers, links),
    nudge: prepareNudge(networks.read, answers, ledger.read, links),
    moved: changeNotice,
    cancelled: changeNotice,
  };
  const updating = {
    readNetwork: networks.read,
    readPost: ledger.read,
    updateInChannel: updateInChannel(teams, parts.patience),
    due,
    clock,
    links,
  };
  const updateFollowUp = updateSharedCard({ ...updating, answers });
  const updateEvent = updateEventCard({ ...updating, saidOf: attendances.at });
  const tickPorts: TickPorts = {
    clock,
    random,
    log,
    ledger,
    due,
    prepare,
    updateCard: (subject) => (subject.kind === 'follow-up' ? updateFollowUp(subject) : updateEvent(subject)),
    followOn: digestAfter(networks.read),
    postInChannel: postInChannel(teams, parts.patience),
    isStopping: () => stopping,
    untold: new Map(),
  };

  let stopping = false;
  let lastTick: Instant = clock.now();
  const heal = async () => {
    for (const id of await networks.ids()) await unlessUnreadable(healPlan({ plan, due, ledger, readNetwork: networks.read, clock })(id));
  };
  const look = oneAtATime(async () => {
    const report = await tick(tickPorts);
    lastTick = clock.now();
    parts.settled?.(report.posts);
    return report;
  });

  const health = readHealth(due, tables.setAside.standing, clock, () => lastTick);
  tables.setAside.told(({ partitionKey, rowKey, why }) =>
    log.error('a row cannot be read and is set aside', new UnreadableRow(why), { partition: partitionKey, row: rowKey }),
  );
  const hear = hearServiceUrl({ networks });
  const counting = parts.fairShare && { ...parts.fairShare, takeOne: countRequests(parts.fairShare.limits, clock) };
  const turn = takeTurn({
    log,
    random,
    isTooMany: (person) => counting?.takeOne('person', personKey(person)) !== undefined,
    isTrusted: parts.isTrusted,
    heard: async ({ teamId, serviceUrl }: Incoming) => {
      if (teamId !== undefined) await hear(teamId, serviceUrl);
    },
    installed: async ({ team, person, serviceUrl, language }) => {
      if (team === undefined) return undefined;
      const bound = await bindChannel({
        networks,
        clock,
        planWelcome: (network, since) => due.add([asDue({ network, kind: 'welcome', due: since })]),
      })({ ...team, serviceUrl }, person);
      if (bound === 'bound') void look().catch((error: unknown) => log.error('the welcome waits for the next look', error));
      if (bound !== 'elsewhere') return undefined;
      const [first] = await networks.ids();
      const name = first && (await networks.read(first))?.network.frame.name;
      return { sentence: wordsOf(language).welcome.boundElsewhere(name ?? 'KASELO') };
    },
    removed: async ({ teamId }) => {
      if (teamId !== undefined) await releaseChannel({ networks, clock })(teamId);
    },
    message: (incoming) => answerMessage(conversation)(incoming.text, incoming),
    extensionQuery: (incoming) => answerQuery({ ...conversation, searchIndex })(incoming, incoming),
    extensionLink: (incoming) => unfoldLink({ ...conversation, tabAddress: `${parts.publicUrl}/tab/` })(incoming.url, incoming),
    cardAction: (incoming) => answerCardAction({ ...conversation, updates })(incoming.verb, incoming.data, incoming),
  });

  const readerFor = findReader({ networks, members, roleOf, clock, links });

  const peopleOf = peopleIn({ roster: rosterOf, known: parts.knownPeople ?? [], clock, log });
  const changes = changesIn(tables.networks);
  const change = makeChange({
    current: networks.current,
    commit: networks.commit,
    plan: planChange(plan, due, clock),
    losesLines: losesLines({ updates, versions }),
    clock,
    random,
  });
  const changing = { changes, makeChange: change, undoChange: undoChange({ changes, makeChange: change }), peopleOf };

  const feeds = { feeds: feedsIn(tables.networks), owners: members, clock, random };
  const runs = importRunsIn(tables.networks);
  const statisticsPorts: ImportStatisticsPorts = {
    networks: networks.ids,
    readNetwork: networks.read,
    importSeries: importSeries({ ask: parts.statistics, runs, readNetwork: networks.read, makeChange: change, clock, random }),
    turn: nightlyTurnIn(tables.networks, random, 'imports'),
    clock,
    random,
    log,
  };
  const indicators = { runs, importNow: importNow(statisticsPorts), enterValues: enterValues({ makeChange: change, clock }) };
  const remembered = rememberedIn(tables, random);
  const forgetting: RetentionPorts = {
    networks: networks.ids,
    readNetwork: networks.read,
    remembered,
    whoIsHere: whoIsHere({
      roster: rosterOf,
      always: (person) => parts.known(person) !== undefined || parts.coordinators.includes(person.objectId.toLowerCase()),
      log,
    }),
    turn: nightlyTurnIn(tables.networks, random, 'retention'),
    clock,
    random,
    log,
  };
  const latest = latestPosts(tables.deliveries);
  const create = createNetwork({ networks, planEvent: planEvent(plan, due), clock, random });

  const server = createHttpServer({
    authenticate: parts.authenticate,
    readerFor,
    handlers: answerApi({
      ...followUps,
      ...changing,
      roleOf,
      plan,
      createNetwork: create,
      networkIds: networks.ids,
      updates,
      updatesOf: updates.all,
      searchIndex,
      versions,
      current: networks.current,
      latestPosts: latest,
      unreadableRows: tables.setAside.standing,
      ...indicators,
      settleUnknown: settleUnknown({ latestPosts: latest, ledger, due, clock }),
      comingPosts: comingPosts(tables.due),
      readPost: ledger.read,
      readIcs,
      attendances,
      visits: visitsIn(tables.networks),
      remembered,
      endedBy,
      forgetPerson: forgetPerson({ remembered, clock, log }),
      plannedPosts: plan.ofEvent,
      feeds,
      feedAddress: (secret) => parts.publicUrl + calendarFeedPath(secret),
    }),
    takeActivity: takeActivity(teams, { tenants: parts.tenants, turn, log, random }),
    calendarFile: readCalendarFile(networks.read, parts.tabLink),
    calendarFeed: readCalendarFeed(openFeed(feeds, networks.read, roleOf), parts.tabLink),
    health,
    registration: parts.registration,
    tabFolder: parts.tabFolder,
    counting,
    log,
    random,
  });

  return {
    server,
    tick: look,
    rest: () => {
      stopping = true;
    },
    heal,
    health,
    createNetwork: create,
    makeChange: change,
    importStatistics: importNightly(statisticsPorts),
    forgetNightly: forgetNightly(forgetting),
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
