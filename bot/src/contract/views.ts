import * as v from 'valibot';
import { EventKind } from '../calendar/event';
import { When } from '../calendar/when';
import { AnswerContent } from '../followUps/answer';
import { Draft } from '../followUps/draft';
import { ActionId, EventId, IndicatorId, OrganisationId, PriorityId, RegionId, RoundId, SeriesId } from '../kit/ids';
import { Language } from '../kit/languages';
import { ActionStatus } from '../priorities/update';

/**
 * What the tab is shown. Dates and times come as words in the reader's language ('ke 14.4.', 'klo 12.00–14.30',
 * 'kellonaika avoin'), so that the tab and the cards say the same; days also come as '2021-04-14' to be placed in a grid.
 */

const day = v.string();
const named = <Id extends v.GenericSchema>(id: Id) => v.object({ id, name: v.string() });

export const Role = v.picklist(['member', 'coordinator']);
export type Role = v.InferOutput<typeof Role>;

/** An event's time in words. `day` is 'ke 14.4.' or 'huhti–touko'; `time` is 'klo 12.00–14.30', 'iltapäivällä', 'kellonaika avoin' or 'päivä avoin'. */
export const WhenInWords = v.object({
  day: v.string(),
  time: v.string(),
  /** Both in one: 'ke 14.4. klo 12.00–14.30', 'huhti–toukokuussa'. */
  full: v.string(),
  /** True where the day or the clock time is not known: shown quieter. */
  vague: v.boolean(),
});
export type WhenInWords = v.InferOutput<typeof WhenInWords>;

export const EventView = v.object({
  id: EventId,
  title: v.string(),
  kind: EventKind,
  when: When,
  words: WhenInWords,
  /** The first and last day that the event touches; for months and seasons those of the whole stretch. */
  firstDay: day,
  lastDay: day,
  /** 'tänään', 'huomenna', 'kahden päivän päästä' for events near at hand. */
  nearness: v.optional(v.string()),
  past: v.boolean(),
  place: v.optional(v.string()),
  joinUrl: v.optional(v.string()),
  organisers: v.array(v.string()),
  participants: v.array(v.string()),
  topics: v.array(v.string()),
  priorities: v.array(v.object({ id: PriorityId, order: v.number(), title: v.string() })),
  actions: v.array(v.object({ id: ActionId, text: v.string() })),
  projects: v.array(v.string()),
  series: v.optional(v.object({ id: SeriesId, title: v.string() })),
  /** What the source leaves open, in the network's own language. */
  note: v.optional(v.string()),
  source: v.array(v.string()),
  cancelled: v.boolean(),
  /** Opens without signing in; left out where the day is not known. */
  calendarFile: v.optional(v.string()),
  round: v.optional(v.object({ id: RoundId, state: v.picklist(['coming', 'open', 'closed']) })),
});
export type EventView = v.InferOutput<typeof EventView>;

export const UpdateView = v.object({
  /** 'pe 9.4.' */
  day: v.string(),
  organisation: v.string(),
  text: v.string(),
  status: v.optional(ActionStatus),
  /** The follow-up that it came from. */
  round: v.optional(v.object({ id: RoundId, title: v.string() })),
  action: v.object({ id: ActionId, text: v.string(), priority: PriorityId }),
});
export type UpdateView = v.InferOutput<typeof UpdateView>;

export const Me = v.object({
  role: Role,
  language: Language,
  organisation: v.optional(named(OrganisationId)),
  network: v.object({ name: v.string(), longName: v.string(), vision: v.string(), planTitle: v.string(), leadOrganisation: v.string() }),
  regions: v.array(named(RegionId)),
  organisations: v.array(v.object({ id: OrganisationId, name: v.string(), regions: v.array(RegionId) })),
  /** False until the bot has been added to a channel. */
  bound: v.boolean(),
});
export type Me = v.InferOutput<typeof Me>;

const IndicatorFigure = v.object({
  region: v.string(),
  regionName: v.string(),
  value: v.nullable(v.number()),
  /** The figure as it is written in the reader's language, '45,2 %'; undefined where it is missing. */
  text: v.optional(v.string()),
  symbol: v.optional(v.string()),
  count: v.optional(v.string()),
});

export const IndicatorView = v.object({
  id: IndicatorId,
  /** As the network wrote it. */
  name: v.string(),
  shortName: v.string(),
  direction: v.picklist(['increase', 'decrease', 'reach', 'qualitative']),
  target: v.optional(v.object({ value: v.number(), text: v.string() })),
  unit: v.optional(v.picklist(['percent', 'index', 'count'])),
  /** The latest period that has a figure. */
  period: v.optional(v.string()),
  regions: v.array(IndicatorFigure),
  wholeCountry: v.optional(IndicatorFigure),
  /** How many periods there are: a direction needs two. */
  periods: v.number(),
  /** What the figures say, in one sentence. */
  sentence: v.string(),
  caution: v.optional(v.string()),
  note: v.optional(v.string()),
  /** 'Tilastokeskus, väestön koulutusrakenne (12bs), julkaistu 18.6.2026' */
  source: v.optional(v.string()),
  population: v.optional(v.string()),
});
export type IndicatorView = v.InferOutput<typeof IndicatorView>;

const StatusCounts = v.object({
  completed: v.number(),
  'in-progress': v.number(),
  'not-started': v.number(),
  paused: v.number(),
  dropped: v.number(),
});

export const Overview = v.object({
  /** 'tiistai 13.4.2021' */
  today: v.string(),
  week: v.number(),
  next: v.optional(EventView),
  upcoming: v.array(EventView),
  /** Open rounds that the reader's organisation has not answered. */
  waiting: v.array(v.object({ round: RoundId, title: v.string(), closes: v.string(), daysLeft: v.number() })),
  priorities: v.array(
    v.object({
      id: PriorityId,
      order: v.number(),
      title: v.string(),
      counts: StatusCounts,
      /** One an action, in the order completed, in progress, paused, not started, dropped. */
      statuses: v.array(ActionStatus),
      lastUpdate: v.optional(v.string()),
    }),
  ),
  indicators: v.array(IndicatorView),
  latest: v.array(UpdateView),
});
export type Overview = v.InferOutput<typeof Overview>;

export const ActionView = v.object({
  id: ActionId,
  text: v.string(),
  details: v.array(v.string()),
  /** As the network wrote it; undefined where nobody is named. */
  responsible: v.optional(v.object({ text: v.string(), wholeNetwork: v.boolean(), organisations: v.array(named(OrganisationId)) })),
  /** True where the reader's own organisation is responsible. */
  mine: v.boolean(),
  status: ActionStatus,
  /** The other priority under which the same action stands. */
  sharedWith: v.optional(v.object({ id: PriorityId, order: v.number() })),
  events: v.array(v.object({ id: EventId, title: v.string(), words: WhenInWords })),
  projects: v.array(v.string()),
  links: v.array(v.string()),
  note: v.optional(v.string()),
  updates: v.array(UpdateView),
});
export type ActionView = v.InferOutput<typeof ActionView>;

export const Priorities = v.object({
  frame: v.object({
    vision: v.string(),
    values: v.array(v.string()),
    valuesText: v.string(),
    motto: v.string(),
    goal: v.string(),
    goals: v.array(v.string()),
    means: v.array(v.string()),
    outcomes: v.array(v.string()),
    themes: v.array(v.string()),
    strategyTitle: v.string(),
    planTitle: v.string(),
    background: v.array(v.object({ text: v.string(), details: v.array(v.string()) })),
    nationalFrame: v.array(v.string()),
    targetGroups: v.array(v.string()),
    sectors: v.string(),
    levels: v.string(),
    fundingNote: v.string(),
    relatedReforms: v.array(v.object({ name: v.string(), note: v.optional(v.string()) })),
    nationalProjects: v.array(
      v.object({
        name: v.string(),
        stage: v.picklist(['under-way', 'in-preparation']),
        text: v.optional(v.string()),
        link: v.optional(v.string()),
      }),
    ),
    /** Doubts about the source: what was written, how it was read, why. */
    notes: v.array(v.object({ where: v.string(), text: v.string(), reading: v.string(), why: v.string() })),
  }),
  priorities: v.array(
    v.object({
      id: PriorityId,
      order: v.number(),
      title: v.string(),
      responsible: v.optional(v.string()),
      counts: StatusCounts,
      statuses: v.array(ActionStatus),
      lastUpdate: v.optional(v.string()),
      objectives: v.array(v.object({ id: v.string(), text: v.string(), details: v.array(v.string()), note: v.optional(v.string()) })),
      actions: v.array(ActionView),
    }),
  ),
});
export type Priorities = v.InferOutput<typeof Priorities>;

export const Calendar = v.object({
  today: day,
  /** Every event that touches the asked stretch, in order of time; vague ones after those of their month. */
  events: v.array(EventView),
  /** Days off by name, for the grid. */
  holidays: v.array(v.object({ day, name: v.string() })),
  /** The first and last month that have an event at all. */
  firstMonth: v.string(),
  lastMonth: v.string(),
});
export type Calendar = v.InferOutput<typeof Calendar>;

export const Indicators = v.object({
  period: v.object({ startYear: v.number(), endYear: v.number() }),
  indicators: v.array(IndicatorView),
});
export type Indicators = v.InferOutput<typeof Indicators>;

export const Mark = v.picklist(['answered', 'good-practice', 'open', 'missed', 'not-member']);
export type Mark = v.InferOutput<typeof Mark>;

export const RoundSummary = v.object({
  id: RoundId,
  title: v.string(),
  /** The event's day, 'ke 14.4.'. */
  day: v.string(),
  state: v.picklist(['open', 'closed']),
  /** The last day to answer, 'ke 28.4.'. */
  closes: v.string(),
  daysLeft: v.number(),
  answered: v.number(),
  of: v.number(),
});
export type RoundSummary = v.InferOutput<typeof RoundSummary>;

export const FollowUps = v.object({
  /** Newest last, at most twelve. */
  rounds: v.array(RoundSummary),
  /** A row an organisation; marks in the order of the rounds. */
  organisations: v.array(
    v.object({ id: OrganisationId, name: v.string(), regions: v.array(RegionId), mine: v.boolean(), marks: v.array(Mark) }),
  ),
  /** The rounds that open next. */
  coming: v.array(v.object({ id: RoundId, title: v.string(), opens: v.string() })),
});
export type FollowUps = v.InferOutput<typeof FollowUps>;

export const AnswerView = v.object({
  organisation: named(OrganisationId),
  day: v.string(),
  mine: v.boolean(),
  edited: v.boolean(),
  outcome: v.string(),
  goodPractice: v.optional(v.string()),
  next: v.optional(v.string()),
  usefulness: v.optional(v.number()),
  moved: v.array(v.object({ id: ActionId, text: v.string(), priority: PriorityId, status: v.optional(ActionStatus) })),
});
export type AnswerView = v.InferOutput<typeof AnswerView>;

export const Round = v.object({
  summary: RoundSummary,
  event: EventView,
  /** 'Webinaari päättyi. Mitä siitä jäi käteen teidän organisaatiossanne?' */
  question: v.string(),
  answers: v.array(AnswerView),
  missing: v.array(named(OrganisationId)),
  /** The reader's own answer, to be edited. */
  mine: v.optional(AnswerContent),
  draft: v.optional(Draft),
  /** Actions that the event is linked to come first, then the others of its priorities. */
  actions: v.array(v.object({ id: ActionId, text: v.string(), linked: v.boolean(), status: ActionStatus })),
});
export type Round = v.InferOutput<typeof Round>;

export const NetworkView = v.object({
  organisationCount: v.number(),
  /** One a region, and last, with no id, those that are in more than one. */
  groups: v.array(
    v.object({
      region: v.optional(RegionId),
      name: v.optional(v.string()),
      organisations: v.array(
        v.object({
          id: OrganisationId,
          name: v.string(),
          note: v.optional(v.string()),
          lead: v.boolean(),
          mine: v.boolean(),
          /** The actions that name the organisation, without those of the whole network. */
          actions: v.array(v.object({ id: ActionId, text: v.string(), priority: PriorityId })),
          answers: v.number(),
        }),
      ),
    }),
  ),
  /** How many members each region has, those in both counted in each. */
  regionCounts: v.array(v.object({ id: RegionId, name: v.string(), count: v.number() })),
  outsideParties: v.array(v.object({ id: OrganisationId, name: v.string(), note: v.optional(v.string()) })),
  projects: v.array(v.object({ name: v.string(), funding: v.optional(v.string()), note: v.optional(v.string()) })),
  abbreviations: v.array(v.object({ short: v.string(), long: v.string(), note: v.optional(v.string()) })),
});
export type NetworkView = v.InferOutput<typeof NetworkView>;

export const DeliveryState = v.picklist(['coming', 'sending', 'delivered', 'late', 'waiting', 'skipped', 'rejected', 'unknown']);
export type DeliveryState = v.InferOutput<typeof DeliveryState>;

export const Deliveries = v.object({
  bound: v.boolean(),
  /** Newest first: what is coming, then what has been. */
  posts: v.array(
    v.object({
      id: v.string(),
      state: DeliveryState,
      /** 'Muistutus: huomenna' */
      kind: v.string(),
      title: v.string(),
      event: v.optional(EventId),
      /** 'ti 13.4. klo 9.00' */
      due: v.string(),
      posted: v.optional(v.string()),
      /** Why it was skipped or failed, and what to do about it. */
      reason: v.optional(v.string()),
    }),
  ),
});
export type Deliveries = v.InferOutput<typeof Deliveries>;
