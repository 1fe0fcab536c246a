import * as v from 'valibot';
import { Change } from '../../src/changes/change';
import { Post, postId } from '../../src/delivery/post';
import { connectTables } from '../../src/edges/tables/connect';
import { fromRow } from '../../src/edges/tables/rows';
import { Answer } from '../../src/followUps/answer';
import { Project } from '../../src/network/network';
import { postIdOf } from '../connector/messages';
import { sick } from '../faults/stage';
import type { Acknowledged, Lives } from './lives';
import type { Lived } from './networks';

/** What does not add up at the end, in sentences; nothing where all is well. */
export const whatIsWrong = async (lives: Lives): Promise<readonly string[]> => {
  const wrong = await Promise.all(lives.networks.map((network) => wrongIn(lives, network)));
  const ill = await sick(lives.it);
  return [...wrong.flat(), ...ill.map((name) => `The health is not well: ${name}`)];
};

async function wrongIn(lives: Lives, network: Lived): Promise<readonly string[]> {
  const tables = await connectTables(lives.it.story.account);
  const posts = (await tables.deliveries.withPrefix(network.id, 'post~')).map((row) => fromRow(row, Post));
  const rows = await tables.networks.between(network.id, '', '~~');
  return [...wrongPosts(lives, network, posts), ...wrongRows(lives, network, rows), ...mixedUp(lives, network, rows)];
}

/** Each planned post exactly once, or accounted for. */
function wrongPosts(lives: Lives, network: Lived, posts: readonly Post[]): string[] {
  const messages = lives.connectors.get(network.id)?.posts() ?? [];
  const times = Map.groupBy(
    messages.flatMap((message) => postIdOf(message) ?? []),
    (id) => id,
  );
  const wrong = [...times].flatMap(([id, of]) => (of.length > 1 ? [`${network.id}: ${id} stands ${of.length} times in the channel`] : []));
  const states = new Map(posts.map(({ subject, progress }) => [postId(subject), progress.state]));
  for (const [id, state] of states) {
    const standing = times.has(id);
    if (['claimed', 'sending', 'throttled'].includes(state)) wrong.push(`${network.id}: ${id} never came to an end: ${state}`);
    if (state === 'delivered' && !standing) wrong.push(`${network.id}: ${id} is said to be there and is not`);
    if ((state === 'skipped' || state === 'rejected') && standing) wrong.push(`${network.id}: ${id} is ${state} and stands in the channel`);
  }
  for (const id of times.keys()) if (!states.has(id)) wrong.push(`${network.id}: ${id} stands in the channel and nowhere else`);
  const planned = network.content.events.flatMap(({ id }) => [`on-the-day~${id}`, `follow-up~${id}`]);
  const known = [...states.keys()];
  for (const id of planned) if (!known.some((each) => each.endsWith(id))) wrong.push(`${network.id}: ${id} was forgotten`);
  const months = new Set(network.content.events.map(({ id }) => id.slice(0, 7)).slice(4));
  for (const month of months)
    if (!known.some((each) => each.endsWith(`digest~${month}`))) wrong.push(`${network.id}: the digest of ${month} was forgotten`);
  return wrong;
}

type Rows = Awaited<ReturnType<Awaited<ReturnType<typeof connectTables>>['networks']['withPrefix']>>;
const under = (rows: Rows, prefix: string) => rows.filter(({ rowKey }) => rowKey?.startsWith(prefix));

/** What was acknowledged is stored, and its history is complete. */
function wrongRows(lives: Lives, network: Lived, rows: Rows): string[] {
  const answers = new Map(
    under(rows, 'answer~').map((row) => {
      const { round, person, content } = fromRow(row, Answer);
      return [`${round}~${person.objectId}`, content.outcome];
    }),
  );
  const titles = new Map(
    under(rows, 'content~project~')
      .map((row) => fromRow(row, Project))
      .map(({ id, name }) => [String(id), name]),
  );
  const changes = under(rows, 'change~').map((row) => fromRow(row, Change));
  const ids = new Set<string>(changes.map(({ id }) => id));
  const latest = changes
    .toSorted((a, b) => b.at - a.at)
    .at(0)
    ?.items.at(0)?.after;
  const name = v.safeParse(v.looseObject({ name: v.string(), id: v.string() }), latest);
  return [
    ...lost(lives.answers, network, answers, 'answer'),
    ...lost(lives.titles, network, titles, 'title'),
    ...lives.changes.flatMap((each) =>
      each.network === network.id && !ids.has(each.change) ? [`${network.id}: the change ${each.change} has no history`] : [],
    ),
    ...(name.success && titles.get(name.output.id) !== name.output.name
      ? [`${network.id}: what stands there is not what the history says last`]
      : []),
  ];
}

function lost(all: ReadonlyMap<string, Acknowledged>, { id }: Lived, stored: ReadonlyMap<string, string>, kind: string): string[] {
  return [...all.values()].flatMap(({ network, what, told, sent }) => {
    if (network !== id || told === undefined) return [];
    const now = stored.get(what);
    return now !== undefined && (now === told || sent.has(now)) ? [] : [`${id}: the ${kind} ${what} was '${told}' and is '${now}'`];
  });
}

/** Nothing of one network stands in another's rows or channel. */
function mixedUp(lives: Lives, network: Lived, rows: Rows): string[] {
  const told = JSON.stringify([
    rows.map(Object.values),
    lives.connectors
      .get(network.id)
      ?.posts()
      .map(({ versions }) => versions),
  ]);
  return lives.networks.flatMap((other) => {
    if (other === network) return [];
    const theirs = [other.name, ...other.people.map(({ objectId }) => objectId)];
    return theirs.flatMap((each) => (told.includes(each) ? [`${network.id} knows ${each} of ${other.id}`] : []));
  });
}
