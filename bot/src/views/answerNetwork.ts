import * as v from 'valibot';
import { OrganisationId } from '../kit/ids';
import { ok, refuse } from '../kit/result';
import { dayOf } from '../kit/time';
import { actionsToMove } from '../network/planSuccession';
import type { Members } from '../network/ports';
import { succeed } from '../network/succeed';
import { type Action, sharedActionId } from '../priorities/priority';
import { statusFrom, type Update } from '../priorities/update';
import { contentWords } from '../text/content';
import { answerOf, type ChangePorts } from './answerChanges';
import type { Handlers } from './handler';
import type { Reader } from './reader';

export type NetworkPorts = ChangePorts & {
  readonly members: Members;
  readonly updatesOf: (network: Reader['data']['network']['id']) => Promise<readonly Update[]>;
};

/** Organisations that give way to others. */
export const answerNetwork = (ports: NetworkPorts): Handlers<'goingOver' | 'succeed'> => ({
  goingOver: async (reader, { params }) => {
    const id = v.safeParse(OrganisationId, params.organisation);
    const { data } = reader;
    if (!id.success || !data.organisations.some((each) => each.id === id.output)) return refuse('not-found');
    const [isOpen, members] = await Promise.all([openNow(reader, ports), ports.members.all(data.network.id)]);
    return ok({
      actions: actionsToMove(data, id.output, isOpen).map((action) => ({ id: action.id, text: action.text })),
      people: members.filter(({ organisation }) => organisation === id.output).length,
      leads: data.network.frame.leadOrganisation === id.output,
    });
  },
  succeed: async (reader, { body }) => {
    const { data, now } = reader;
    const old = data.organisations.find(({ id }) => id === body.organisation);
    const to = new Set(body.successors.map(({ id }) => id));
    const named = [...body.actions.flatMap((each) => each.to), ...(body.lead ? [body.lead] : []), ...(body.people ? [body.people] : [])];
    if (old === undefined) return refuse('not-found');
    if (body.on > dayOf(now) || to.has(old.id) || named.some((id) => !to.has(id))) return refuse('invalid');
    const note = contentWords(reader.language).succession(old.name, body.successors.map(({ name }) => name).join(', '));
    const outcome = await succeed(ports)(data, body, await openNow(reader, ports), { by: reader.person, note });
    return answerOf(outcome, reader, ports);
  },
});

/** Which actions are neither completed nor dropped. */
const openNow = async ({ data }: Reader, { updatesOf }: NetworkPorts): Promise<(action: Action) => boolean> => {
  const byAction = Map.groupBy(
    (await updatesOf(data.network.id)).filter(({ withdrawnAt }) => withdrawnAt === undefined),
    ({ action }) => action,
  );
  return (action) => {
    const status = statusFrom(byAction.get(sharedActionId(action)) ?? []);
    return status !== 'completed' && status !== 'dropped';
  };
};
