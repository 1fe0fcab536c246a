import * as v from 'valibot';
import type { EndpointName } from '../contract/endpoints';
import type { UnreadableRows } from '../delivery/ports';
import type { Post, PostSubject } from '../delivery/post';
import type { settleUnknown } from '../delivery/settleUnknown';
import type { Answer } from '../followUps/answer';
import { submitAnswer } from '../followUps/cardActions';
import { keepDraft } from '../followUps/keepDraft';
import type { FollowUpPorts } from '../followUps/pressing';
import { type Round, stateOf } from '../followUps/round';
import { findRound } from '../followUps/rounds';
import type { Instant } from '../kit/clock';
import { type NetworkId, RoundId } from '../kit/ids';
import { ok, refuse } from '../kit/result';
import { addDays, daysBetween } from '../kit/time';
import { speakingFor } from '../network/member';
import { isValidOn } from '../network/organisation';
import type { Update } from '../priorities/update';
import { answerCalendarFeed, type CalendarFeedPorts } from './answerCalendarFeed';
import { answerChanges, type ChangePorts } from './answerChanges';
import { answerContent, type ContentPorts } from './answerContent';
import { answerEventPage, type EventPagePorts } from './answerEventPage';
import { answerEvents, type EventPorts } from './answerEvents';
import { answerFollowUps } from './answerFollowUps';
import { answerImport, type ImportPorts } from './answerImport';
import { answerIndicators, type IndicatorPorts } from './answerIndicators';
import { answerMyData, type MyDataPorts } from './answerMyData';
import { answerNetwork } from './answerNetwork';
import { answerOverview, type OverviewPorts } from './answerOverview';
import { answerPersonal, type PersonalViewPorts } from './answerPersonal';
import { answerProposals, type ProposalPorts } from './answerProposals';
import { answerSearch, type SearchPorts } from './answerSearch';
import { answerSettings, type SettingsPorts } from './answerSettings';
import { answerSetup, type SetupPorts } from './answerSetup';
import { answerStandstill } from './answerStandstill';
import { answerStrategy, type StrategyPorts } from './answerStrategy';
import { calendarView } from './calendarView';
import { deliveriesView } from './deliveriesView';
import { followUpsView, roundView, shownRounds } from './followUpViews';
import type { Handlers } from './handler';
import { meView, networkView } from './networkViews';
import { type Reader, todayOf } from './reader';
import { stillPlanned } from './stillPlanned';

export type ApiDataPorts = FollowUpPorts &
  ChangePorts &
  IndicatorPorts &
  ContentPorts &
  SettingsPorts &
  StrategyPorts &
  EventPorts &
  ImportPorts &
  EventPagePorts &
  OverviewPorts &
  SearchPorts &
  MyDataPorts &
  PersonalViewPorts &
  ProposalPorts &
  SetupPorts &
  CalendarFeedPorts & {
    readonly updatesOf: (network: NetworkId) => Promise<readonly Update[]>;
    readonly latestPosts: (network: NetworkId, most: number) => Promise<readonly Post[]>;
    readonly unreadableRows: UnreadableRows;
    readonly settleUnknown: ReturnType<typeof settleUnknown>;
    readonly comingPosts: (network: NetworkId, after: Instant, most: number) => Promise<readonly PostSubject[]>;
  };

/** A calendar shows at most so many days at once: a year and its neighbouring weeks. */
const mostDays = 400;
const usualDays = 92;
const AskedDay = v.pipe(
  v.string(),
  v.isoDate(),
  v.check((day) => !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day)),
);
const Stretch = v.object({ from: AskedDay, to: v.optional(AskedDay) });

/** What each endpoint of the contract answers. */
export const answerApi = (ports: ApiDataPorts): Handlers<EndpointName> => {
  const { answers, drafts, members, updatesOf } = ports;

  const answersOf = async (network: NetworkId, rounds: readonly Round[]): Promise<ReadonlyMap<RoundId, readonly Answer[]>> =>
    new Map(await Promise.all(rounds.map(async ({ id }) => [id, await answers.inRound(network, id)] as const)));

  const showRound = async (round: Round, reader: Reader) => {
    const { network } = reader.data;
    const [given, updates, draft] = await Promise.all([
      answers.inRound(network.id, round.id),
      updatesOf(network.id),
      drafts.of(network.id, round.id, reader.person),
    ]);
    return roundView(round, given, updates, draft, reader);
  };

  const showDeliveries = async (reader: Reader) => {
    const { id } = reader.data.network;
    const [coming, posted] = await Promise.all([ports.comingPosts(id, reader.now, 30), ports.latestPosts(id, 200)]);
    return deliveriesView(reader, coming.filter(stillPlanned(reader.data, ports.plan)), posted, await ports.unreadableRows());
  };

  return {
    ...answerChanges(ports),
    ...answerIndicators(ports),
    ...answerContent(ports),
    ...answerNetwork(ports),
    ...answerSettings(ports),
    ...answerStrategy(ports),
    ...answerFollowUps(ports),
    ...answerEvents(ports),
    ...answerImport(ports),
    ...answerEventPage(ports),
    ...answerCalendarFeed(ports),
    ...answerSearch(ports),
    ...answerOverview(ports),
    ...answerMyData(ports),
    ...answerPersonal(ports),
    ...answerStandstill(ports),
    ...answerProposals(ports),
    ...answerSetup(ports),
    me: async (reader) => ok(meView(reader)),
    calendar: async (reader, { params }) => {
      const asked = v.safeParse(Stretch, { from: params.from ?? todayOf(reader), to: params.to });
      if (!asked.success) return refuse('invalid');
      const { from, to = addDays(from, usualDays) } = asked.output;
      const days = daysBetween(from, to);
      if (days < 0 || days > mostDays) return refuse('invalid');
      return ok(calendarView(reader, from, to, await ports.attendances.ofPerson(reader.data.network.id, reader.person)));
    },
    followUps: async (reader) => ok(followUpsView(reader, await answersOf(reader.data.network.id, shownRounds(reader)))),
    round: async (reader, { params }) => {
      const round = roundAsked(params, reader);
      return round === undefined ? refuse('not-found') : ok(await showRound(round, reader));
    },
    network: async (reader) => {
      const [given, people] = await Promise.all([
        answersOf(reader.data.network.id, shownRounds(reader)),
        members.all(reader.data.network.id),
      ]);
      return ok(networkView(reader, [...given.values()].flat(), people));
    },
    deliveries: async (reader) => ok(await showDeliveries(reader)),
    settlePost: async (reader, { body, params }) => {
      const settled = await ports.settleUnknown(reader.data.network.id, params.post ?? '', body.seen, reader.person);
      return settled.ok ? ok(await showDeliveries(reader)) : settled;
    },
    answer: async (reader, { body, params }) => {
      const round = roundAsked(params, reader);
      if (round === undefined) return refuse('not-found');
      if (reader.organisation === undefined) return refuse('no-organisation');
      const { person, organisation, data } = reader;
      const stored = await submitAnswer(ports)(data, round, { round: round.id, person, organisation, content: body });
      return stored.ok ? ok(await showRound(round, reader)) : stored;
    },
    draft: async (reader, { body, params }) => {
      const round = roundAsked(params, reader);
      if (round === undefined) return refuse('not-found');
      const { seen, ...draft } = body;
      return ok(await keepDraft(ports)({ network: reader.data.network.id, round: round.id, person: reader.person }, draft, seen));
    },
    chooseOrganisation: async (reader, { body }) => {
      const { data, person } = reader;
      const chosen = data.organisations.find(({ id }) => id === body.organisation);
      if (chosen === undefined || !isValidOn(todayOf(reader), chosen)) return refuse('not-found');
      const known = await members.of(data.network.id, person);
      await members.save(data.network.id, speakingFor(known, person, chosen.id));
      return ok(meView({ ...reader, organisation: chosen.id }));
    },
  };
};

function roundAsked(params: Readonly<Record<string, string>>, { data, now }: Reader): Round | undefined {
  const id = v.safeParse(RoundId, params.round);
  const round = id.success ? findRound(data, id.output) : undefined;
  return round === undefined || stateOf(round, now) === 'coming' ? undefined : round;
}
