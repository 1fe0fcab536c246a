import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { endpoints } from '../../src/contract/endpoints';
import { ExtensionCommand } from '../../src/search/extensionCommand';
import type { FakeConnector } from '../connector/fakeConnector';
import { coffeeChannel, eventsChannel, inventedMembers, member } from '../connector/inventedTeam';
import { teamsActivities } from '../connector/teamsActivities';
import { seededRandom } from '../harness/seededRandom';
import { type Story, tokenOf } from '../stories/app';
import { asking, filled, messages, presses } from '../stories/everyDoor';
import { someMessage, webinar } from '../stories/reading';
import { misspelt, mutated } from './mutate';
import { someText } from './strange';

/** The seed is printed, so that what went wrong can be had again; `KASELO_SEED` sets it. */
export const seedOf = (environment: Readonly<Record<string, string | undefined>>): number =>
  Number(environment.KASELO_SEED ?? Math.floor(Math.random() * 2 ** 31));

/** Everything that Teams sends, once. */
export const activitiesOf = (serviceUrl: string): readonly object[] => {
  const teams = teamsActivities({ serviceUrl });
  const [aino, eino] = [member('aino'), member('eino')];
  return [
    ...Object.entries(presses).map(([verb, data]) => teams.press(eino, someMessage, verb, data)),
    ...Object.values(messages).flatMap((text) => [teams.mention(eino, text, { channel: coffeeChannel }), teams.chat(aino, text)]),
    ...[undefined, 'webinaari'].flatMap((typed) =>
      ExtensionCommand.options.map((command) => teams.lookFor(eino, command, typed, { channel: coffeeChannel })),
    ),
    ...['calendar', 'priorities', 'indicators', 'follow-ups'].map((view) =>
      teams.pasteLink(eino, `https://kaselo.example.org/tab/${view}/${webinar}`, { channel: coffeeChannel }),
    ),
    teams.meeting(eino, '19:meeting_keksitty@thread.v2', 'End'),
    teams.appAdded(aino, { selected: eventsChannel }),
    teams.appRemoved(aino),
    teams.appAddedInChat(eino),
    teams.botAdded(aino),
    teams.memberAdded(aino, eino),
    teams.memberRemoved(aino, eino),
    teams.channelCreated(aino, { id: coffeeChannel, name: 'Kahvihuone' }),
    teams.teamRenamed(aino, 'Uusi nimi'),
    teams.teamDeleted(aino),
  ];
};

const one = <Thing>(things: readonly Thing[], random: () => number): Thing => {
  const drawn = things[Math.floor(random() * things.length)];
  if (drawn === undefined) throw new Error('There is nothing to draw from');
  return drawn;
};

/** A mutated activity, now and then not even JSON. */
export const strangeActivity = (activities: readonly object[], random: () => number): string => {
  const sample = one(activities, random);
  const lot = random();
  if (lot < 0.1) return misspelt(JSON.stringify(sample), random);
  return JSON.stringify(mutated(sample, random)) ?? '';
};

export type StrangeRequest = { readonly path: string; readonly init: RequestInit };

const names = Object.keys(asking) as (keyof typeof asking)[];
const yaml = readFileSync(join(__dirname, '..', 'content', 'invented.yaml'), 'utf8');

/** What anybody may ask for, signed in or not. */
const openToAll = [
  '/tab/index.html',
  '/tab/assets/main.js',
  '/tab/calendar/2021-04',
  '/calendar/secret.ics',
  '/calendar/event/a2FzZWxvfHg.x.ics',
  '/api/notices/x',
  '/live/x',
];

/** A request to one of the endpoints with something wrong in its path, its question, its headers or its body. */
export const strangeRequest = (random: () => number): StrangeRequest => {
  if (random() < 0.1) return { path: misspeltPath(one(openToAll, random), random), init: { redirect: 'manual' } };
  const name = one(names, random);
  const { method, path } = endpoints[name];
  const { params, body } = asking[name];
  const sample = name === 'importContent' || name === 'previewContent' ? { ...Object(body), yaml: misspelt(yaml, random) } : body;
  const address = random() < 0.4 ? misspeltPath(filled(path, params), random) : filled(path, params);
  const question =
    random() < 0.4
      ? `?${one(['from', 'to', 'q', 'version', 'before', 'team', 'language', 'kind', 'id'], random)}=${encoded(someText(random))}`
      : '';
  const headers: Record<string, string> = {
    'Content-Type':
      random() < 0.05
        ? one(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'x'], random)
        : 'application/json',
    Authorization: `Bearer ${random() < 0.05 ? 'a.b.c' : tokenOf(one(inventedMembers, random))}`,
    ...(random() < 0.1
      ? { [one(['If-None-Match', 'Accept-Language', 'Accept-Encoding', 'X-Forwarded-For'], random)]: headerOf(someText(random)) }
      : {}),
  };
  const sent =
    method === 'GET'
      ? undefined
      : random() < 0.1
        ? misspelt(JSON.stringify(sample ?? {}), random)
        : JSON.stringify(mutated(sample ?? {}, random));
  return { path: address + question, init: { method, headers, body: sent ?? null, redirect: 'manual' } };
};

/** Alone or in a pair, a surrogate or not: what an address may hold. */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed()).slice(0, 3000);

const misspeltPath = (path: string, random: () => number): string => {
  const parts = path.split('/');
  const at = 2 + Math.floor(random() * Math.max(1, parts.length - 2));
  parts[at] = random() < 0.5 ? encoded(someText(random)) : misspelt(parts[at] ?? '', random).replaceAll(/[^\w%.~-]/g, '');
  return parts.join('/');
};

const headerOf = (text: string): string => text.replaceAll(/[^\x20-\x7e]/g, '').slice(0, 2000);

/** To answer into a conversation that is none is refused by the Connector, at an address of this machine where nobody is by it. The log is to say so. */
const connectorSays = /Conversation not found|The activity is not one|No such route|Incorrect conversation|ECONNREFUSED 127\./;

/** What went wrong with one strange thing that was sent; undefined when nothing did. */
export const troubleWith = async (story: Story, connector: FakeConnector, seed: number): Promise<string | undefined> => {
  const random = seededRandom(seed);
  const before = story.said.length;
  const activity = random() < 0.4;
  const request: StrangeRequest = activity
    ? {
        path: '/api/messages',
        init: {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: strangeActivity(activitiesOf(connector.url), random),
        },
      }
    : strangeRequest(random);
  const told = () => `${request.init.method} ${request.path} ${String(request.init.body).slice(0, 2000)} (seed ${seed})`;
  try {
    const response = await fetch(story.url() + request.path, { ...request.init, signal: AbortSignal.timeout(15_000) });
    await response.arrayBuffer();
    if (response.status >= 500) return `${response.status} to ${told()}`;
  } catch (error) {
    return `${String(error)} to ${told()}`;
  }
  const failed = story.said.slice(before).find(({ level, fields }) => level === 'error' && !connectorSays.test(String(fields.error)));
  return failed === undefined ? undefined : `${failed.what} ${JSON.stringify(failed.fields)} after ${told()}`;
};
