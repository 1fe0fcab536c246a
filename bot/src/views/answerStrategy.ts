import * as v from 'valibot';
import type { ActionView } from '../contract/priorities';
import type { ReviewAnswer } from '../contract/strategy';
import type { Clock } from '../kit/clock';
import { ActionId } from '../kit/ids';
import { ok, type Result, refuse } from '../kit/result';
import { closeVersion, type ReviewPorts } from '../priorities/closeVersion';
import type { CurrentNetwork, Updates, Versions } from '../priorities/ports';
import { reopenVersion } from '../priorities/reopenVersion';
import { currentVersion } from '../priorities/strategyVersion';
import { UpdateId } from '../priorities/update';
import { withdrawUpdate } from '../priorities/withdrawUpdate';
import { type UpdateRefusal, writeUpdate } from '../priorities/writeUpdate';
import { strategyWords } from '../text/strategy';
import { actionView } from './actionView';
import { type ChangePorts, namesFor } from './answerChanges';
import type { Handlers, Refusal } from './handler';
import { closedStrategyView, prioritiesView } from './prioritiesView';
import type { Reader } from './reader';
import { strategyToEditView } from './strategyToEditView';
import { versionsView } from './versionsView';

export type StrategyPorts = Pick<ChangePorts, 'peopleOf'> & {
  readonly updates: Updates;
  readonly versions: Versions;
  readonly current: CurrentNetwork;
  readonly clock: Clock;
};

const VersionAsked = v.pipe(v.string(), v.regex(/^[1-9]\d{0,5}$/), v.transform(Number));
const LineAsked = v.object({ action: ActionId, update: UpdateId });

/** The strategy, now and as reviews left it, and what is written under its actions by hand. */
export const answerStrategy = (
  ports: StrategyPorts,
): Handlers<'priorities' | 'strategyToEdit' | 'writeUpdate' | 'withdrawUpdate' | 'versions' | 'closeVersion' | 'reopenVersion'> => {
  const review: ReviewPorts = ports;
  /** Who wrote or closed something is the secretariat's to know. */
  const namesSeenBy = async (reader: Reader) => (reader.role === 'coordinator' ? namesFor(reader, ports) : undefined);

  const showAction = async (id: ActionId, reader: Reader): Promise<Result<ActionView, Refusal>> => {
    const priority = reader.data.priorities.find(({ actions }) => actions.some((action) => action.id === id));
    const action = priority?.actions.find((each) => each.id === id);
    if (priority === undefined || action === undefined) return refuse('not-found');
    const [updates, names] = await Promise.all([ports.updates.all(reader.data.network.id), namesSeenBy(reader)]);
    return ok(actionView(action, priority, { updates, names }, reader));
  };

  const showVersions = async (reader: Reader): Promise<Result<ReviewAnswer, Refusal>> => {
    const { id } = reader.data.network;
    const [stored, closed, names] = await Promise.all([ports.current(id), ports.versions.closed(id), namesSeenBy(reader)]);
    const now = stored === undefined ? reader : { ...reader, data: stored.row };
    return ok({ outcome: 'saved', versions: versionsView(now, closed, names) });
  };

  return {
    priorities: async (reader, { params }) => {
      const { network } = reader.data;
      const asked = v.safeParse(v.optional(VersionAsked), params.version);
      if (!asked.success) return refuse('invalid');
      const [updates, names] = await Promise.all([ports.updates.all(network.id), namesSeenBy(reader)]);
      const { output: number } = asked;
      if (number === undefined || number === currentVersion(network)) return ok(prioritiesView(reader, updates, names));
      const version = (await ports.versions.closed(network.id)).find((each) => each.number === number);
      return version === undefined ? refuse('not-found') : ok(closedStrategyView(reader, updates, version, names));
    },
    strategyToEdit: async (reader) => ok(strategyToEditView(reader)),
    writeUpdate: async (reader, { body, params }) => {
      const asked = v.safeParse(LineAsked, params);
      if (!asked.success) return refuse('invalid');
      const organisation = body.organisation ?? reader.organisation;
      if (organisation === undefined) return refuse('no-organisation');
      const { action, update } = asked.output;
      const written = await writeUpdate(ports.updates, ports.clock)(reader.data, reader, action, update, { ...body, organisation });
      return written.ok ? showAction(action, reader) : refused(written);
    },
    withdrawUpdate: async (reader, { params }) => {
      const asked = v.safeParse(LineAsked, params);
      if (!asked.success) return refuse('invalid');
      const { action, update } = asked.output;
      const withdrawn = await withdrawUpdate(ports.updates, ports.clock)(reader.data, reader, action, update);
      return withdrawn.ok ? showAction(action, reader) : refused(withdrawn);
    },
    versions: async (reader) => {
      const closed = await ports.versions.closed(reader.data.network.id);
      return ok(versionsView(reader, closed, await namesSeenBy(reader)));
    },
    closeVersion: async (reader, { body }) => {
      const closed = await closeVersion(review)(reader.data.network.id, { ...body, by: reader.person });
      return closed.ok ? showVersions(reader) : refuse('not-found');
    },
    reopenVersion: async (reader, { params }) => {
      const number = v.safeParse(VersionAsked, params.version);
      if (!number.success) return refuse('invalid');
      const reopened = await reopenVersion(review)(reader.data.network.id, number.output);
      if (reopened.ok) return showVersions(reader);
      if (reopened.refusal === 'not-found') return refuse('not-found');
      return ok({ outcome: 'refused', message: strategyWords(reader.language).changedSince });
    },
  };
};

const refused = ({ refusal }: { readonly refusal: UpdateRefusal }): Result<never, Refusal> => refuse(refusal);
