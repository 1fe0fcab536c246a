import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { people } from '../../src/local/people';
import { type Playground, startPlayground } from '../../src/local/playground';
import { peopleInPlayground, team } from '../../src/local/playgroundTeam';

let folder: string;
let playground: Playground | undefined;

/** The Playground asks whether the bot is there before it shows itself. */
const bot = createServer((_request, response) => response.end());

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kaselo-playground-'));
  await new Promise<void>((listening) => bot.listen(0, '127.0.0.1', listening));
  const botEndpoint = `http://127.0.0.1:${(bot.address() as AddressInfo).port}/api/messages`;
  playground = await startPlayground({ botEndpoint, folder, port: 0 });
});

afterAll(async () => {
  await playground?.stop();
  bot.close();
  await rm(folder, { recursive: true, force: true });
});

const ask = async (path: string): Promise<unknown> => (await fetch(`${playground?.url}${path}`)).json();

test('Whoever waits for the Playground finds it answering', async () => {
  expect((await fetch(`${playground?.url}/_debug/ping`)).status).toBe(200);
});

test('The bot that asks who is in the channel hears of the secretary, members and guests', async () => {
  const roster = await ask(`/_connector/v3/conversations/${encodeURIComponent(team.channels[0].id)}/pagedmembers`);
  expect(roster).toMatchObject({ members: expect.any(Array) });
  const listed = JSON.stringify(roster);
  expect(peopleInPlayground).toHaveLength(6);
  for (const { name, person } of peopleInPlayground) {
    expect(listed).toContain(name);
    expect(listed).toContain(person.objectId);
  }
});

test('Somebody who opens the Playground finds the team with its channels', async () => {
  expect(JSON.stringify(await ask('/_internal/v1/config'))).toContain('Tapahtumat ja seuranta');
});

test('Nobody invented shares an id with somebody else, and no two speak for the same organisation', () => {
  for (const distinct of ['id', 'name', 'email', 'organisation'] as const) {
    expect(new Set(people.map((person) => person[distinct])).size).toBe(people.length);
  }
  expect(new Set(people.map(({ person }) => person.objectId)).size).toBe(people.length);
});
