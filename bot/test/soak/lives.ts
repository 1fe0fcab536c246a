import * as v from 'valibot';
import { ItemToEdit } from '../../src/contract/changes';
import { type FakeConnector, startFakeConnector } from '../connector/fakeConnector';
import { newMessages } from '../connector/faults';
import { teamsActivities } from '../connector/teamsActivities';
import { beginFaults, type FaultStory } from '../faults/stage';
import { instantAt } from '../plan/helsinki';
import { type Chance, teamsTrouble, troubleStore } from './chance';
import { firstDay, inventedNetworks, type Lived } from './networks';

/** What somebody was told is stored, and what they sent without an answer since: any of these may stand there. */
export type Acknowledged = { readonly network: string; readonly what: string; told: string | undefined; readonly sent: Set<string> };

export type Lives = {
  readonly it: FaultStory;
  readonly networks: readonly Lived[];
  readonly connectors: ReadonlyMap<string, FakeConnector>;
  readonly answers: Map<string, Acknowledged>;
  readonly titles: Map<string, Acknowledged>;
  readonly changes: { readonly network: string; readonly change: string }[];
  readonly counts: { faults: number; restarts: number; answers: number; edits: number };
};

export type Length = { readonly networks: number; readonly weeks: number };

/** All networks are there, each bound to its team. */
export const begin = async (storage: string, { networks: many, weeks }: Length): Promise<Lives> => {
  const networks = inventedNetworks(many, weeks);
  const [first] = networks;
  if (first === undefined) throw new Error('There is no network');
  const everybody = networks.flatMap(({ people }) => people);
  const it = await beginFaults(storage, { content: first.content, members: everybody, coordinators: [], now: `${firstDay}T05:00` });
  it.story.connector.board.members = first.people;
  const connectors = new Map([[first.id, it.story.connector]]);
  for (const { id, content, team, people } of networks.slice(1)) {
    await it.story.app().createNetwork(content);
    const connector = await startFakeConnector({ team, members: people, now: it.story.clock.now });
    connectors.set(id, connector);
    const [installer] = people;
    if (installer === undefined) throw new Error('Nobody is there');
    await it.story.send(teamsActivities({ serviceUrl: connector.url, team, now: it.story.clock.now }).appAdded(installer));
  }
  await it.story.app().tick();
  const empty = { answers: new Map(), titles: new Map(), changes: [] };
  return { it, networks, connectors, ...empty, counts: { faults: 0, restarts: 0, answers: 0, edits: 0 } };
};

/** Lives to the end of the last week: what is due is done, people answer and change things, and much goes wrong. */
export const live = async (lives: Lives, { weeks }: Length, chance: Chance): Promise<void> => {
  const { clock } = lives.it.story;
  const end = instantAt(`${firstDay}T05:00`) + weeks * 7 * 86_400_000;
  while (clock.now() < end) {
    const next = await look(lives);
    clock.moveTo(Math.min(end, Math.max(next, clock.now() + 1000)));
    if (chance.happens(0.25)) stir(lives, chance);
    if (chance.happens(0.3)) await act(lives, chance);
    if (chance.happens(0.4)) recover(lives);
    if (chance.happens(0.05)) await restart(lives);
  }
  recover(lives);
  await restart(lives);
  await lives.it.story.pass(8 * 86_400_000);
};

/** When there is something to do again; a look that fails is repeated within a minute, as the scheduler does. */
async function look({ it: { story } }: Lives): Promise<number> {
  try {
    const { next } = await story.app().tick();
    return Math.min(next ?? Number.POSITIVE_INFINITY, story.clock.now() + 6 * 3_600_000);
  } catch {
    return story.clock.now() + 60_000;
  }
}

function stir(lives: Lives, chance: Chance): void {
  lives.counts.faults += 1;
  if (chance.happens(0.6)) troubleStore(lives.it.store, chance);
  else lives.connectors.get(chance.oneOf(lives.networks).id)?.goesWrong(teamsTrouble(chance), newMessages, 1 + chance.below(2));
}

function recover({ it, connectors }: Lives): void {
  it.store.recover();
  for (const connector of connectors.values()) connector.recover();
}

/** A new process with an empty disk. */
async function restart(lives: Lives): Promise<void> {
  lives.counts.restarts += 1;
  lives.it.store.recover();
  await lives.it.story.restart();
}

const remembered = (all: Map<string, Acknowledged>, network: string, what: string): Acknowledged => {
  const known = all.get(`${network} ${what}`) ?? { network, what, told: undefined, sent: new Set<string>() };
  all.set(`${network} ${what}`, known);
  return known;
};

const isTold = (known: Acknowledged, text: string, told: boolean) => {
  if (!told) return void known.sent.add(text);
  known.told = text;
  known.sent.clear();
};

async function act(lives: Lives, chance: Chance): Promise<void> {
  const network = chance.oneOf(lives.networks);
  return chance.happens(0.6) ? answer(lives, network, chance) : rename(lives, network, chance);
}

async function answer(lives: Lives, network: Lived, chance: Chance): Promise<void> {
  const { story } = lives.it;
  const who = chance.oneOf(network.people);
  const open = network.content.events
    .filter(({ when }) => when.precision === 'time' && instantAt(when.end ?? when.start) <= story.clock.now())
    .slice(-3);
  if (open.length === 0) return;
  const { id } = chance.oneOf(open);
  lives.counts.answers += 1;
  await story.ask('/api/me/organisation', { as: who, method: 'PUT', body: { organisation: 'school' } });
  const outcome = `${network.name} vastaus ${lives.counts.answers}`;
  const body = { outcome, moved: [{ action: 'action-tell' }], others: [] };
  const { status } = await story.ask(`/api/follow-ups/${id}/answer`, { as: who, method: 'PUT', body });
  isTold(remembered(lives.answers, network.id, `${id}~${who.objectId}`), outcome, status === 200);
}

async function rename(lives: Lives, network: Lived, chance: Chance): Promise<void> {
  const { story } = lives.it;
  const [as] = network.people;
  const { id } = chance.oneOf(network.content.projects);
  const found = v.safeParse(ItemToEdit, (await story.ask(`/api/items/project/${id}`, { as })).body);
  if (!found.success) return;
  lives.counts.edits += 1;
  const name = `${network.name} hanke ${lives.counts.edits}`;
  const edits = [{ kind: 'project', id, base: found.output.version, value: { id, name } }];
  const { body } = await story.ask('/api/changes', { as, method: 'PUT', body: { edits } });
  const saved = v.safeParse(v.object({ outcome: v.literal('saved'), change: v.string() }), body);
  if (saved.success) lives.changes.push({ network: network.id, change: saved.output.change });
  isTold(remembered(lives.titles, network.id, String(id)), name, saved.success);
}
