import type { Clock } from '../kit/clock';
import type { ActionId } from '../kit/ids';
import { ok, type Result, refuse } from '../kit/result';
import type { NetworkData } from '../network/networkData';
import { mayChange, type Writer } from './mayWrite';
import type { Updates } from './ports';
import { sharedActionId } from './priority';
import type { Update, UpdateId } from './update';
import type { UpdateRefusal } from './writeUpdate';

/** Two people at one line are settled within a few tries; more means that the store is not what we think. */
const mostTries = 8;

/** Takes a line back that was written by hand. Taking it back twice is once. */
export const withdrawUpdate =
  (updates: Updates, clock: Clock) =>
  async (data: NetworkData, by: Writer, asked: ActionId, id: UpdateId): Promise<Result<Update, UpdateRefusal>> => {
    const action = data.priorities.flatMap(({ actions }) => actions).find((each) => each.id === asked);
    if (action === undefined) return refuse('not-found');
    for (let tried = 0; tried < mostTries; tried++) {
      const previous = await updates.of(data.network.id, sharedActionId(action), id);
      if (previous === undefined) return refuse('not-found');
      if (!mayChange(by, previous.row)) return refuse('not-allowed');
      if (previous.row.withdrawnAt !== undefined) return ok(previous.row);
      const update: Update = { ...previous.row, withdrawnAt: clock.now() };
      if (await updates.save(data.network.id, update, previous)) return ok(update);
    }
    throw new Error('a line kept changing under our hands');
  };
