import { type AppManifest, AppManifestUtils } from '@microsoft/app-manifest';
import * as v from 'valibot';
import { permissions } from '../../src/permissions';
import { ExtensionCommand } from '../../src/search/extensionCommand';
import { understood } from '../understanding/realNetwork';
import { environments, filledIn, placeholdersIn, read, valuesOf } from './environment';

const Command = v.object({ title: v.string(), description: v.string() });
const Query = v.object({
  id: v.string(),
  title: v.string(),
  description: v.string(),
  parameters: v.array(v.object({ name: v.string(), title: v.string(), description: v.string() })),
});
const Manifest = v.object({
  version: v.string(),
  developer: v.object({ websiteUrl: v.string(), privacyUrl: v.string(), termsOfUseUrl: v.string() }),
  bots: v.tuple([v.object({ commandLists: v.array(v.object({ scopes: v.array(v.string()), commands: v.array(Command) })) })]),
  composeExtensions: v.tuple([
    v.object({
      commands: v.array(Query),
      messageHandlers: v.array(v.object({ type: v.literal('link'), value: v.object({ domains: v.array(v.string()) }) })),
    }),
  ]),
  staticTabs: v.array(v.object({ entityId: v.string(), name: v.optional(v.string()) })),
  localizationInfo: v.object({
    defaultLanguageTag: v.literal('fi'),
    additionalLanguages: v.array(v.object({ languageTag: v.string(), file: v.string() })),
  }),
  validDomains: v.array(v.string()),
  webApplicationInfo: v.object({ id: v.string(), resource: v.string() }),
});
const Translation = v.record(v.string(), v.string());
const Rules = v.record(v.string(), v.object({ maxLength: v.optional(v.number()) }));
const TranslationSchema = v.object({ properties: Rules, patternProperties: Rules });

const manifest = v.parse(Manifest, JSON.parse(filledIn('appPackage/manifest.json', 'prod')));
const translations = ['sv', 'en'].map(
  (language) => [language, v.parse(Translation, JSON.parse(read(`appPackage/${language}.json`)))] as const,
);

const [{ commands: queries, messageHandlers }] = manifest.composeExtensions;

/** The schemas in the package decide what it is; its type promises more than a file can. */
const isForTeams = (value: unknown): value is AppManifest => typeof value === 'object' && value !== null;

const faultsOf = (content: string): Promise<string[]> => {
  const parsed: unknown = JSON.parse(content);
  return isForTeams(parsed) ? AppManifestUtils.validateAgainstSchema(parsed) : Promise.resolve(['not an object']);
};

test.each(environments)('An administrator who uploads the %s package is not told that it is invalid', async (environment) => {
  expect(await faultsOf(filledIn('appPackage/manifest.json', environment))).toEqual([]);
});

test.each(translations)('Teams takes the words in %s', async (_language, { $schema = '', ...words }) => {
  // Its patterns are not ones that a validator can compile in Unicode mode, so they are looked up here.
  const { properties, patternProperties } = v.parse(TranslationSchema, await AppManifestUtils.fetchSchema($schema));
  for (const [key, text] of Object.entries(words)) {
    const rule = properties[key] ?? Object.entries(patternProperties).find(([pattern]) => new RegExp(pattern).test(key))?.[1];
    expect([key, rule?.maxLength !== undefined && text.length <= rule.maxLength]).toEqual([key, true]);
  }
});

test('A faulty package would be noticed', async () => {
  const faulty = filledIn('appPackage/manifest.json', 'prod').replace('"personal"', '"channel"');
  expect(await faultsOf(faulty)).not.toEqual([]);
});

test('A person finds every text of the app in their own language', () => {
  const texts = [
    ...['name.short', 'name.full', 'description.short', 'description.full'],
    ...manifest.staticTabs.flatMap(({ name }, index) => (name === undefined ? [] : [`staticTabs[${index}].name`])),
    ...queries.flatMap(({ parameters }, index) => [
      ...['title', 'description'].map((part) => `composeExtensions[0].commands[${index}].${part}`),
      ...parameters.flatMap((_, at) =>
        ['title', 'description'].map((part) => `composeExtensions[0].commands[${index}].parameters[${at}].${part}`),
      ),
    ]),
    ...manifest.bots[0].commandLists.flatMap(({ commands }, list) =>
      commands.flatMap((_, index) => ['title', 'description'].map((part) => `bots[0].commandLists[${list}].commands[${index}].${part}`)),
    ),
  ];
  expect(manifest.localizationInfo.additionalLanguages.map(({ languageTag }) => languageTag)).toEqual(['sv', 'en']);
  for (const [language, translation] of translations) {
    const translated = Object.keys(translation).filter((key) => key !== '$schema');
    expect([language, translated.sort()]).toEqual([language, [...texts].sort()]);
  }
});

const lists = manifest.bots[0].commandLists;

/** Each menu of commands in each of the languages. */
const menus = [
  ...lists.map(({ commands }) => commands),
  ...translations.flatMap(([, words]) =>
    lists.map(({ commands }, list) =>
      commands.map((_, index) => ({
        title: words[`bots[0].commandLists[${list}].commands[${index}].title`] ?? '',
        description: words[`bots[0].commandLists[${list}].commands[${index}].description`] ?? '',
      })),
    ),
  ),
];

test('Commands fit into the menu in which Teams shows them, and no two are alike', () => {
  expect(menus).toHaveLength(6);
  for (const commands of menus) {
    expect(commands.length).toBeLessThanOrEqual(10);
    expect(new Set(commands.map(({ title }) => title)).size).toBe(commands.length);
    for (const { title, description } of commands) {
      expect([title, title.length > 0 && title.length <= 32]).toEqual([title, true]);
      expect([description, description.length > 0 && description.length <= 128]).toEqual([description, true]);
    }
  }
});

test('Whatever a person picks from the menu, the bot understands, the same in each language', () => {
  const meant = menus.map((commands) =>
    commands.map(({ title }) => {
      const answer = understood(title);
      return answer.kind === 'one' ? answer.meaning.intent : answer.kind;
    }),
  );
  const inTeam = ['help', 'calendar', 'events', 'priorities', 'priority', 'indicators', 'followUps', 'useThisChannel'];
  const elsewhere = inTeam.slice(0, -1);
  expect(meant).toEqual([inTeam, elsewhere, inTeam, elsewhere, inTeam, elsewhere]);
});

test('Whatever a person looks for from the compose box, the bot knows how to look for, and all of it is the table’s', () => {
  expect(queries.map(({ id }) => id)).toEqual([...ExtensionCommand.options]);
  expect(Object.keys(permissions.extensions)).toEqual([...ExtensionCommand.options, 'link']);
  expect(queries.map(({ parameters }) => parameters.map(({ name }) => name))).toEqual(queries.map(() => ['query']));
});

test('Only links to the app’s own site are unfolded', () => {
  expect(messageHandlers.flatMap(({ value }) => value.domains)).toEqual(manifest.validDomains);
});

test('Whoever reads about privacy or terms reads it on the app’s own site, which Teams trusts', () => {
  const { developer, validDomains, webApplicationInfo } = manifest;
  for (const url of Object.values(developer)) expect(validDomains).toContain(new URL(url).host);
  expect(new URL(developer.privacyUrl).pathname).toBe('/tab/privacy');
  expect(new URL(developer.termsOfUseUrl).pathname).toBe('/tab/terms');
  expect(webApplicationInfo.resource).toBe(`api://${validDomains[0]}/${webApplicationInfo.id}`);
});

test.each(environments)('Whoever provisions %s is not asked for a value that no file names', (environment) => {
  const provisioning = environment === 'local' ? ['teamsapp.local.yml'] : ['teamsapp.yml', 'infra/azure.parameters.json'];
  const files = ['appPackage/manifest.json', 'appPackage/sv.json', 'appPackage/en.json', 'infra/aad.manifest.json', ...provisioning];
  const defined = valuesOf(environment);
  const asked = files.flatMap((file) => placeholdersIn(read(file)).map((name) => `${name} in ${file}`));
  expect(asked.filter((each) => !each.startsWith('SECRET_') && !defined.has(each.split(' ')[0] ?? ''))).toEqual([]);
  expect(asked.length).toBeGreaterThan(10);
});

test('No secret stands in an environment file that is committed', () => {
  for (const environment of environments) {
    for (const [name, value] of valuesOf(environment))
      expect([name, /SECRET|PASSWORD|KEY/.test(name) && value !== '']).toEqual([name, false]);
  }
});
