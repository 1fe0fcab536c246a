import * as v from 'valibot';
import { Questionnaires } from '../followUps/questionnaire';
import { NetworkId, OrganisationId, Person, ProjectId, RegionId } from '../kit/ids';
import { Language } from '../kit/languages';
import { text } from '../kit/text';
import { Retention, usualRetention } from '../retention/retention';
import { Notices } from './notices';
import { RulesSince } from './postingRules';
import { Setup } from './setup';

/** What the strategy stands on: everything that the network wrote of itself outside its priorities. */
export const NetworkFrame = v.object({
  name: text(60),
  longName: text(200),
  leadOrganisation: OrganisationId,
  planTitle: text(300),
  strategyTitle: text(300),
  period: v.object({ startYear: v.number(), endYear: v.number(), reviewYear: v.optional(v.number()) }),
  vision: text(500),
  values: v.array(text(100)),
  valuesText: text(500),
  motto: text(300),
  goal: text(500),
  goals: v.object({ text: text(500), items: v.array(text(200)) }),
  means: v.array(text(500)),
  outcomes: v.array(text(500)),
  themes: v.array(text(500)),
  background: v.array(v.object({ text: text(1000), details: v.optional(v.array(text(1000)), []) })),
  nationalFrame: v.array(text(500)),
  targetGroups: v.array(text(200)),
  sectors: text(300),
  levels: text(300),
  fundingNote: text(1000),
  relatedReforms: v.array(v.object({ name: text(200), note: v.optional(text(1000)) })),
  nationalProjects: v.array(
    v.object({
      name: text(300),
      stage: v.picklist(['under-way', 'in-preparation']),
      text: v.optional(text(1000)),
      link: v.optional(v.pipe(v.string(), v.url())),
    }),
  ),
  springPlan: v.object({ title: text(200), subtitle: text(200), networks: v.array(text(200)) }),
  ohjaamot: v.object({ title: text(200), theme: text(500), partners: v.array(text(200)) }),
  /** Headings and captions of the slides that have no other home, word for word. */
  source: v.optional(v.array(text(1000))),
  abbreviations: v.array(v.object({ short: text(60), long: text(300), note: v.optional(text(1000)) })),
  /** Doubts about the source that belong to no single row: what was written, how it was read, why. */
  notes: v.array(v.object({ where: text(300), text: text(1000), reading: text(1000), why: text(1000) })),
});
export type NetworkFrame = v.InferOutput<typeof NetworkFrame>;

export const Region = v.object({
  id: RegionId,
  name: text(100),
  statisticsCode: v.optional(text(10)),
  /** What the slides say above and below the region's list of members, word for word. */
  source: v.optional(v.array(text(1000))),
});
export type Region = v.InferOutput<typeof Region>;

/** What a network may decide for itself. The defaults are the rules that KASELO agreed on. */
export const NetworkSettings = v.object({
  language: Language,
  regions: v.array(Region),
  /** Whether a meeting is followed up as a webinar is. */
  followUpMeetings: v.boolean(),
  /** The follow-ups' own questions by kind of event. */
  questionnaires: v.optional(Questionnaires, {}),
  /** The languages that the tab offers; Finnish is always among them. */
  languages: v.optional(v.pipe(v.array(Language), v.includes('fi')), ['fi', 'sv', 'en']),
  rules: v.optional(v.array(RulesSince), []),
  /** Coordinators by name, as long as they are in the channel's roster. */
  coordinators: v.optional(v.array(Person), []),
  /** How long what tells of people is kept. */
  retention: v.optional(Retention, usualRetention),
  /** Whom to ask about one's data and about accessibility, and when that was looked through. */
  notices: v.optional(Notices),
});
export type NetworkSettings = v.InferOutput<typeof NetworkSettings>;

/** Why a network's posts pause though the bot is in its team. */
export const PauseReason = v.picklist(['channel-deleted', 'team-archived']);
export type PauseReason = v.InferOutput<typeof PauseReason>;

/** The channel in which the bot speaks for the network. `serviceUrl` is the newest that an activity brought. */
export const Binding = v.object({
  teamId: v.string(),
  channelId: v.string(),
  tenantId: v.string(),
  serviceUrl: v.string(),
  botId: v.string(),
  /** Nothing that was due before this instant is ever posted. */
  since: v.number(),
  /** Who added the app: the first coordinator. */
  installer: v.optional(Person),
  /** Set when the app has been removed from the team: the bot stays silent until it is added again. */
  removedAt: v.optional(v.number()),
  /** Set while the channel is deleted or the team archived: nothing is posted, and whoever looks is told. */
  paused: v.optional(v.object({ since: v.number(), why: PauseReason })),
});
export type Binding = v.InferOutput<typeof Binding>;

export const Network = v.object({
  id: NetworkId,
  frame: NetworkFrame,
  settings: NetworkSettings,
  binding: v.optional(Binding),
  /** Left out once whoever added the app has set the network up, and where nobody had to. */
  setup: v.optional(Setup),
  /** Signs the calendar addresses of this network's cards. */
  calendarSecret: v.string(),
  /** When the network's content was loaded. */
  createdAt: v.number(),
  /** When its words were last changed: of two changes in one millisecond the later has the later instant. */
  changedAt: v.optional(v.number()),
  /** Which version of the strategy is being written; the first where left out. */
  strategyVersion: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});
export type Network = v.InferOutput<typeof Network>;

/** Whether the bot may speak: it has a channel and has not been removed from the team. */
export const isBound = (network: Network): network is Network & { binding: Binding } =>
  network.binding !== undefined && network.binding.removedAt === undefined;

export const Project = v.object({
  id: ProjectId,
  name: text(200),
  funding: v.optional(text(100)),
  /** How the slides name it, word for word, where that differs from the name. */
  source: v.optional(v.array(text(1000))),
  note: v.optional(text(1000)),
});
export type Project = v.InferOutput<typeof Project>;
