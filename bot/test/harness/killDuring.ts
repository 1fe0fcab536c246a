import type { FakeConnector, Phase } from '../connector/fakeConnector';
import { newMessages } from '../connector/faults';
import type { ServerProcess } from './serverProcess';

/** When the power goes: at a step of the n-th message that the server sends from now on, or so many milliseconds from now. */
export type Moment = { readonly message: number; readonly phase: Phase } | { readonly milliseconds: number };

const phases: readonly Phase[] = ['arrived', 'accepted', 'answered'];

/** A moment while a server makes about so many posts. */
export const someMoment = (posts: number, random: () => number): Moment =>
  random() < 0.4
    ? { milliseconds: Math.floor(random() * 60 * posts) }
    : { message: 1 + Math.floor(random() * posts), phase: phases[Math.floor(random() * phases.length)] ?? 'accepted' };

/** Lets a server do something and kills it at a moment meanwhile; where it is ready before that, then. */
export const killDuring = async (
  server: ServerProcess,
  connector: FakeConnector,
  moment: Moment,
  work: () => Promise<unknown>,
): Promise<void> => {
  let seen = 0;
  const unwatch = connector.watch((phase, request) => {
    if ('milliseconds' in moment || phase !== moment.phase || !newMessages(request)) return;
    seen += 1;
    if (seen === moment.message) return server.kill();
  });
  const timer = 'milliseconds' in moment ? setTimeout(() => void server.kill(), moment.milliseconds) : undefined;
  await work().catch(() => undefined);
  await server.kill();
  clearTimeout(timer);
  unwatch();
};
