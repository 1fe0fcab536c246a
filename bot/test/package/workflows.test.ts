import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { placeholdersIn, read, valuesOf } from './environment';

const root = resolve(__dirname, '../../..');

const Texts = v.record(v.string(), v.union([v.string(), v.number(), v.boolean()]));
const Step = v.object({
  uses: v.optional(v.string()),
  run: v.optional(v.string()),
  with: v.optional(Texts, {}),
  env: v.optional(Texts, {}),
});
const Job = v.object({ 'runs-on': v.string(), 'timeout-minutes': v.number(), steps: v.array(Step) });
const Workflow = v.object({
  on: v.record(v.string(), v.unknown()),
  permissions: v.record(v.string(), v.string()),
  jobs: v.record(v.string(), Job),
});

const folder = '.github/workflows';
const workflows = readdirSync(join(root, folder)).map((name) => {
  const text = read(join(folder, name));
  const { jobs, ...rest } = v.parse(Workflow, parse(text));
  return { name, text, ...rest, jobs: Object.values(jobs), steps: Object.values(jobs).flatMap(({ steps }) => steps) };
});
const called = (name: string) => {
  const found = workflows.find((workflow) => workflow.name === name);
  if (!found) throw new Error(`${name} is not there`);
  return found;
};
const commandsOf = (name: string) => called(name).steps.flatMap(({ run }) => (run?.startsWith('npm ') ? [run] : []));

test('Every change is validated by the same commands that a developer has, on the Node that the product runs on', () => {
  const local = read('.ci/run')
    .split('\n')
    .filter((line) => line.startsWith('npm '));
  expect(commandsOf('validate.yml')).toEqual(local);
  expect(local.length).toBeGreaterThan(0);
  expect(Object.keys(called('validate.yml').on)).toEqual(['push', 'pull_request']);
  for (const { jobs, steps } of workflows) {
    expect(jobs.map((job) => job['runs-on'])).toEqual(jobs.map(() => 'ubuntu-24.04'));
    expect(steps.flatMap((step) => step.with['node-version'] ?? [])).toEqual([24]);
  }
});

test('Every command that a workflow runs exists', () => {
  const { scripts } = v.parse(v.object({ scripts: v.record(v.string(), v.string()) }), JSON.parse(read('package.json')));
  const named = workflows.flatMap(({ name }) => commandsOf(name)).map((command) => /^npm (?:run )?([a-z]+)/.exec(command)?.[1] ?? command);
  expect(named).toContain('release');
  expect(named.filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
  expect(read('scripts/commands/validate.mjs')).toContain("'--without-tests'");
});

test('Somebody else’s code runs in a workflow only as it was when it was looked at', () => {
  const lines = workflows.flatMap(({ text }) => text.split('\n')).filter((line) => line.includes('uses:'));
  expect(lines.length).toBeGreaterThan(5);
  for (const line of lines) expect(line).toMatch(/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test('A fork needs no secret, and a stranger’s change gets nothing to write with', () => {
  for (const { name, text, on, permissions } of workflows) {
    expect([name, /\bsecrets\b/.test(text)]).toEqual([name, false]);
    expect([name, 'pull_request_target' in on || 'workflow_run' in on]).toEqual([name, false]);
    expect([name, permissions]).toEqual([name, { contents: 'read' }]);
    // What a stranger can name, such as a branch or a title, never becomes part of a command.
    for (const { run = '' } of called(name).steps) expect([name, run.includes('${')]).toEqual([name, false]);
  }
  expect(called('validate.yml').text).not.toContain('write');
});

test('A release is validated before it is built, and hands out what the build lays out', () => {
  const { on, steps } = called('release.yml');
  expect(on).toMatchObject({ push: { tags: ['v*'] } });
  expect(commandsOf('release.yml')).toEqual([...commandsOf('validate.yml'), 'npm run release']);
  expect(read('scripts/commands/release.mjs')).toContain("inRoot('release')");
  const upload = steps.find(({ uses }) => uses?.startsWith('actions/upload-artifact'));
  expect(upload?.with).toMatchObject({ path: 'release', 'if-no-files-found': 'error' });
  expect(steps.at(-1)?.run).toMatch(/^gh release create "\$GITHUB_REF_NAME" release\/\* /);
});

test('A repository can fill the app’s package in by its variables: all that provisioning makes, and nothing else', () => {
  const inManifest = ['manifest.json', 'sv.json', 'en.json'].flatMap((name) => placeholdersIn(read(`appPackage/${name}`)));
  const own = ['APP_NAME_SUFFIX', 'DEVELOPER_NAME', 'DEVELOPER_URL', 'PRIVACY_URL', 'TERMS_URL'];
  const made = [...new Set(inManifest)].filter((name) => !own.includes(name));
  const given = called('release.yml').steps.find(({ run }) => run === 'npm run release')?.env ?? {};
  expect(Object.keys(given).toSorted()).toEqual(made.toSorted());
  for (const name of made) expect(valuesOf('prod').has(name)).toBe(true);
});

const Update = v.object({ 'package-ecosystem': v.string(), groups: v.record(v.string(), v.object({ patterns: v.array(v.string()) })) });
const Dependabot = v.object({ updates: v.array(Update) });

test('Every package and every action comes with those that it belongs to, in one group', () => {
  const { updates } = v.parse(Dependabot, parse(read('.github/dependabot.yml')));
  expect(updates.map((update) => update['package-ecosystem'])).toEqual(['npm', 'github-actions']);
  const Names = v.optional(v.record(v.string(), v.string()), {});
  const Package = v.object({ dependencies: Names, devDependencies: Names, optionalDependencies: Names });
  const packages = ['package.json', 'bot/package.json', 'tab/package.json'].flatMap((path) => {
    const { dependencies, devDependencies, optionalDependencies } = v.parse(Package, JSON.parse(read(path)));
    return Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
  });
  const groups = Object.values(updates[0]?.groups ?? {}).map(({ patterns }) => patterns);
  const groupsOf = (name: string) => groups.filter((patterns) => patterns.some((pattern) => matches(pattern, name))).length;
  const ours = (name: string) => name.startsWith('@kaselo/');
  expect(packages.filter((name) => !ours(name) && groupsOf(name) !== 1)).toEqual([]);
});

const matches = (pattern: string, name: string): boolean =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
