import type { Clock } from '../kit/clock';
import type { ActionId, OrganisationId } from '../kit/ids';
import { ok, type Result, refuse } from '../kit/result';
import type { NetworkData } from '../network/networkData';
import { mayChange, mayWrite, placesOf, type Writer } from './mayWrite';
import type { Updates } from './ports';
import { sharedActionId } from './priority';
import type { ActionStatus, Update, UpdateId } from './update';

export type WrittenLine = { readonly text: string; readonly status?: ActionStatus; readonly organisation: OrganisationId };
export type UpdateRefusal = 'not-found' | 'not-allowed';

/** Two people at one line are settled within a few tries; more means that the store is not what we think. */
const mostTries = 8;

/**
 * Writes a line under an action by hand, or writes it anew: the line is known by the id that its writer gave it, and
 * keeps its day and its writer. One that was taken back stands again.
 */
export const writeUpdate =
  (updates: Updates, clock: Clock) =>
  async (data: NetworkData, by: Writer, asked: ActionId, id: UpdateId, line: WrittenLine): Promise<Result<Update, UpdateRefusal>> => {
    const action = data.priorities.flatMap(({ actions }) => actions).find((each) => each.id === asked);
    const organisation = [...data.organisations, ...data.outsideParties].find((each) => each.id === line.organisation);
    if (action === undefined || organisation === undefined) return refuse('not-found');
    if (!mayWrite(by, placesOf(action, data.priorities), line.organisation)) return refuse('not-allowed');

    const network = data.network.id;
    const shared = sharedActionId(action);
    for (let tried = 0; tried < mostTries; tried++) {
      const previous = await updates.of(network, shared, id);
      if (previous === undefined) {
        const update: Update = { ...line, action: shared, id, at: clock.now(), by: by.person };
        if (await updates.save(network, update, undefined)) return ok(update);
        continue;
      }
      if (!mayChange(by, previous.row)) return refuse('not-allowed');
      const { withdrawnAt, ...standing } = previous.row;
      const same = says(standing, line);
      if (same && withdrawnAt === undefined) return ok(standing);
      const { text, status } = line;
      const update = { ...standing, organisation: line.organisation, text, status, ...(same ? {} : { editedAt: clock.now() }) };
      if (await updates.save(network, update, previous)) return ok(update);
    }
    throw new Error('a line kept changing under our hands');
  };

const says = (update: Update, line: WrittenLine): boolean =>
  update.text === line.text && update.status === line.status && update.organisation === line.organisation;
