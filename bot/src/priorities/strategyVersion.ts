import * as v from 'valibot';
import { Person } from '../kit/ids';
import { text } from '../kit/text';
import { type Network, NetworkFrame } from '../network/network';
import type { NetworkData } from '../network/networkData';
import { Priority } from './priority';
import { ActionStatus, isUnder, statusFrom, type Update } from './update';

/** The strategy as it stood when a review closed it. */
export const StrategyVersion = v.object({
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  closedAt: v.number(),
  by: Person,
  note: v.optional(text(1000)),
  frame: NetworkFrame,
  priorities: v.array(Priority),
  /** Where each action stood then. */
  statuses: v.record(v.string(), ActionStatus),
});
export type StrategyVersion = v.InferOutput<typeof StrategyVersion>;

/** The number of the version that is being written now. */
export const currentVersion = ({ strategyVersion }: Pick<Network, 'strategyVersion'>): number => strategyVersion ?? 1;

export const statusesIn = (priorities: readonly Priority[], updates: readonly Update[]): Record<string, ActionStatus> =>
  Object.fromEntries(
    priorities.flatMap(({ actions }) =>
      actions.map((action) => [action.id, statusFrom(updates.filter((update) => isUnder(update, action)))]),
    ),
  );

/** Whether the strategy still stands as it did when the version was closed. */
export const isUnchangedSince = (version: StrategyVersion, { network, priorities }: NetworkData): boolean =>
  asText(version.frame, version.priorities) === asText(network.frame, priorities);

const asText = (frame: NetworkFrame, priorities: readonly Priority[]): string =>
  JSON.stringify([v.parse(NetworkFrame, frame), v.parse(v.array(Priority), priorities)]);

/**
 * The lines that could be read under some action before and could not afterwards. What a closed version tells of is
 * still read there.
 */
export const linesLost = (
  before: readonly Priority[],
  after: readonly Priority[],
  updates: readonly Update[],
  closed: readonly StrategyVersion[],
): readonly Update[] => {
  const isIn = (update: Update, priorities: readonly Priority[]) =>
    priorities.some(({ actions }) => actions.some((action) => isUnder(update, action)));
  const isClosed = (update: Update) => closed.some((version) => update.at <= version.closedAt && isIn(update, version.priorities));
  return updates.filter((update) => isIn(update, before) && !isIn(update, after) && !isClosed(update));
};

export const takesActionsAway = (before: readonly Priority[], after: readonly Priority[]): boolean => {
  const left = new Set(after.flatMap(({ actions }) => actions.flatMap(({ id, sameAs }) => [id, sameAs])));
  return before.some(({ actions }) => actions.some(({ id }) => !left.has(id)));
};
