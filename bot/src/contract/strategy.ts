import * as v from 'valibot';
import { ItemVersion } from '../changes/item';
import { EventId, IndicatorId, NetworkId, OrganisationId, ProjectId } from '../kit/ids';
import { text } from '../kit/text';
import { NetworkFrame } from '../network/network';
import { Priority } from '../priorities/priority';
import { ActionStatus } from '../priorities/update';
import { named } from './parts';
import { StatusCounts } from './priorities';

/** A line under an action, as somebody writes it. */
export const UpdateContent = v.object({
  text: text(4000),
  status: v.optional(ActionStatus),
  /** In whose name, where not the reader's own organisation's. */
  organisation: v.optional(OrganisationId),
});
export type UpdateContent = v.InferOutput<typeof UpdateContent>;

const VersionNumber = v.pipe(v.number(), v.integer(), v.minValue(1));

/** Which version a review closes: the same review sent twice closes one. */
export const WantedReview = v.object({ version: VersionNumber, note: v.optional(text(1000)) });
export type WantedReview = v.InferOutput<typeof WantedReview>;

/** The versions of the strategy: the one being written, and those that a review has closed, newest first. */
export const StrategyVersions = v.object({
  current: VersionNumber,
  closed: v.array(
    v.object({
      number: VersionNumber,
      /** '3.5.2024' */
      day: v.string(),
      note: v.optional(v.string()),
      /** Told to coordinators. */
      by: v.optional(v.string()),
      counts: StatusCounts,
      /** Whether the review can still be taken back: nothing of the strategy has been changed since. */
      canReopen: v.boolean(),
    }),
  ),
});
export type StrategyVersions = v.InferOutput<typeof StrategyVersions>;

export const ReviewAnswer = v.variant('outcome', [
  v.object({ outcome: v.literal('saved'), versions: StrategyVersions }),
  v.object({ outcome: v.literal('refused'), message: v.string() }),
]);
export type ReviewAnswer = v.InferOutput<typeof ReviewAnswer>;

/** The whole strategy as it stands, to be edited, and what its actions may refer to. */
export const StrategyToEdit = v.object({
  frame: v.object({ id: NetworkId, value: NetworkFrame, version: ItemVersion }),
  /** In their order. */
  priorities: v.array(v.object({ value: Priority, version: ItemVersion })),
  /** Members, former ones too, and outside parties. */
  organisations: v.array(named(OrganisationId)),
  /** Newest first; `name` tells the time too. */
  events: v.array(named(EventId)),
  projects: v.array(named(ProjectId)),
  indicators: v.array(named(IndicatorId)),
});
export type StrategyToEdit = v.InferOutput<typeof StrategyToEdit>;
