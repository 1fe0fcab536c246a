import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { counters, measures } from '../../src/kit/telemetry';
import { type BicepFile, readBicep } from './bicep';

const root = resolve(__dirname, '../../..');

let byAzure: BicepFile;
let byServer: BicepFile;
beforeAll(async () => {
  byAzure = await readBicep(join(root, 'infra/modules/alerts.bicep'));
  byServer = await readBicep(join(root, 'infra/modules/serverAlerts.bicep'));
});

/** The names by which an e-mail from Azure calls them, after the deployment's own. */
const names = (): string[] => [...(byAzure.lists.get('seenByAzure') ?? []), ...(byServer.lists.get('toldByServer') ?? []), 'budget'];

test('Whoever looks after KASELO hears of everything that the network would suffer from, each by a name of its own', () => {
  expect(names()).toEqual([
    ...['not-answering', 'server-errors', 'storage-availability', 'storage-throttled'],
    ...['health-red', 'no-word-from-server', 'nothing-delivered', 'teams-throttled', 'budget'],
  ]);
  // Each carries the name of its deployment before its own.
  for (const { everySetting } of [byAzure, byServer])
    expect((everySetting.get('name') ?? []).map((name) => name.replaceAll('$', ''))).toContain('{name}-{alert.name}');
});

test('Each alert says in a sentence what has happened, and reaches somebody', () => {
  for (const { lists, everySetting } of [byAzure, byServer]) {
    const alerts = [...lists.values()].flat().filter((name) => names().includes(name));
    const said = (everySetting.get('description') ?? []).filter((text) => text !== 'alert.description');
    expect(said).toHaveLength(alerts.length);
    for (const sentence of said) expect(sentence).toMatch(/^[A-Z].{30,}\.$/);
  }
  expect(byAzure.everySetting.get('emailAddress')).toEqual(['email']);
  expect(byAzure.everySetting.get('actionGroupId')).toEqual(['people.id', 'people.id']);
});

test('An alert asks for a measurement that the server makes', () => {
  const asked = (byServer.everySetting.get('query') ?? []).flatMap((query) => query.match(/kaselo\.\w+(\.\w+)*/g) ?? []);
  expect(asked).toEqual(['kaselo.health', 'kaselo.health', 'kaselo.overdue', 'kaselo.posts']);
  expect(asked.filter((name) => !Object.hasOwn(counters, name) && !Object.hasOwn(measures, name))).toEqual([]);
});

test('The runbook has a heading for each alert, and for none that there is not', () => {
  const [, alerts = ''] = readFileSync(join(root, 'docs', 'runbook.md'), 'utf8').split(/^## Alerts$/m);
  const headings = [...(alerts.split(/^## /m)[0] ?? '').matchAll(/^### (.+)$/gm)].map(([, heading]) => heading);
  expect(headings.toSorted()).toEqual(names().toSorted());
});
