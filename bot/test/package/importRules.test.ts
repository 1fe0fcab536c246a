import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import * as v from 'valibot';

const root = resolve(__dirname, '../../..');

/** A file of an invented house, what it imports, and the rule that this breaks; none where it is allowed. */
const imports: ReadonlyArray<readonly [file: string, imported: string, rule: string | undefined]> = [
  ['bot/src/reminders/remind.ts', '../edges/teams/post', 'features-know-no-technology'],
  ['bot/src/calendar/moveEvent.ts', '../contract/endpoints', 'features-know-no-technology'],
  ['bot/src/priorities/changeAction.ts', '../delivery/deliverPost', 'features-keep-their-verbs'],
  ['bot/src/followUps/openRound.ts', '../indicators/addValue', 'what-posts-may-use-delivery-calendar-and-network'],
  ['bot/src/followUps/nudge.ts', '../delivery/deliverPost', undefined],
  ['bot/src/network/content.ts', '../priorities/priority', undefined],
  ['bot/src/search/find.ts', '../calendar/event', undefined],
  ['bot/src/shared/helpers.ts', '../kit/ids', 'no-room-without-rules'],
  ['bot/src/kit/ids.ts', '../network/network', 'kit-stands-alone'],
  ['bot/src/text/fi.ts', '../calendar/event', 'text-knows-only-the-kit'],
  ['bot/src/edges/http/server.ts', '../tables/events', 'edges-never-meet'],
  ['bot/src/edges/http/routes.ts', '../../delivery/deliverPost', 'edges-know-nouns-and-ports'],
  ['bot/src/edges/tables/posts.ts', '../../delivery/ports', undefined],
  ['bot/src/edges/tables/events.ts', '../../calendar/event', undefined],
  ['bot/src/edges/statistics/fetch.ts', '../../config', 'configuration-is-read-at-the-entry'],
  ['bot/src/edges/teams/post.ts', 'botbuilder', undefined],
  ['bot/src/delivery/deliverPost.ts', 'botbuilder', 'bot-framework-in-edges-teams'],
  ['bot/src/compose.ts', 'restify', 'restify-in-edges-http'],
  ['bot/src/calendar/event.ts', '@azure/data-tables', 'azure-in-edges-tables'],
  ['bot/src/delivery/tick.ts', '@opentelemetry/api', 'opentelemetry-in-edges-telemetry'],
  ['bot/src/main.ts', './local/azurite', 'local-stays-on-the-desk'],
  ['bot/src/main.ts', './compose', undefined],
  ['bot/src/indicators/addValue.ts', '../compose', 'only-entries-compose'],
  ['bot/src/contract/endpoints.ts', '../delivery/deliverPost', 'contract-is-nouns'],
  ['bot/src/contract/event.ts', '../calendar/event', undefined],
  ['bot/src/permissions.ts', './compose', 'permissions-are-a-table'],
  ['bot/src/delivery/tick.ts', '../../test/stories/fakeConnector', 'product-does-not-know-its-tests'],
  ['bot/src/search/ports.ts', '../../../tab/src/api/ask', 'bot-does-not-know-the-tab'],
  ['tab/src/overview/Overview.tsx', '../../../bot/src/calendar/event', 'tab-knows-the-contract'],
  ['tab/src/calendar/Calendar.tsx', '../../../bot/src/contract/endpoints', undefined],
  ['tab/src/overview/ask.ts', '@microsoft/teams-js', 'teams-js-in-tab-teams'],
  ['tab/src/teams/context.ts', '@microsoft/teams-js', undefined],
  ['bot/src/delivery/post.ts', './nowhere', 'everything-resolves'],
  ['bot/src/calendar/one.ts', './two', 'no-cycles'],
  ['bot/src/calendar/two.ts', './one', undefined],
];

const Cruise = v.object({
  summary: v.object({ violations: v.array(v.object({ from: v.string(), rule: v.object({ name: v.string() }) })) }),
});

let house: string;
let broken: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  house = await mkdtemp(join(tmpdir(), 'kaselo-house-'));
  await build(house);
  broken = await rulesBroken(house);
});

afterAll(() => rm(house, { recursive: true, force: true }));

test.each(imports.filter(([, , rule]) => rule !== undefined))(
  'A developer who lets %s import %s is told of %s',
  (file, _imported, rule) => {
    expect(broken.get(file)).toContain(rule);
  },
);

test('A developer who keeps to the rules is told nothing', () => {
  const allowed = imports.filter(([file, , rule]) => rule === undefined && imports.filter(([other]) => other === file).length === 1);
  expect(allowed.flatMap(([file]) => broken.get(file) ?? [])).toEqual([]);
  expect(allowed.length).toBeGreaterThan(8);
});

async function build(folder: string): Promise<void> {
  const lines = new Map<string, string[]>();
  const add = (file: string, line: string) => lines.set(file, [...(lines.get(file) ?? []), line]);
  for (const [file, imported] of imports) {
    add(file, `import '${imported}';`);
    const target = join(dirname(file), imported);
    const known = imports.some(([other]) => other.replace(/\.tsx?$/, '') === target);
    if (imported.startsWith('.') && !known && imported !== './nowhere') add(`${target}.ts`, 'export {};');
  }
  for (const [file, content] of lines) {
    await mkdir(join(folder, dirname(file)), { recursive: true });
    await writeFile(join(folder, file), `${content.join('\n')}\n`);
  }
  const dependencies = { botbuilder: '*', restify: '*', '@opentelemetry/api': '*', '@azure/data-tables': '*', '@microsoft/teams-js': '*' };
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'house', dependencies }));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
}

async function rulesBroken(folder: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const options = ['--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'json', 'bot', 'tab'];
  const printed = await new Promise<string>((done) => {
    execFile(process.execPath, [cruiser, ...options], { cwd: folder, maxBuffer: 10_000_000 }, (_error, stdout) => done(stdout));
  });
  const { violations } = v.parse(Cruise, JSON.parse(printed)).summary;
  const byFile = Map.groupBy(violations, ({ from }) => from);
  return new Map([...byFile].map(([file, found]) => [file, found.map(({ rule }) => rule.name)]));
}
