import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { teamsTabLink, webLink } from './tabLink';

const app = '11111111-2222-4333-8444-555555555555';
const page = 'calendar/2021-04-14-kaselo-webinaari';
const Stage = v.strictObject({
  appId: v.literal(app),
  contentUrl: v.pipe(v.string(), v.url(), v.startsWith('https://')),
  websiteUrl: v.pipe(v.string(), v.url(), v.startsWith('https://')),
  name: v.pipe(v.string(), v.maxLength(128)),
  openMode: v.literal('modal'),
});
const stageOf = (link: string) => v.parse(Stage, JSON.parse(new URL(link).searchParams.get('context') ?? ''));
const Manifest = v.object({ validDomains: v.array(v.string()), staticTabs: v.array(v.object({ contentUrl: v.optional(v.string()) })) });

/** Windows hands Teams no longer address than this. */
const longest = 1900;

test('A button on a card opens its page over the conversation, in the channel as in any chat, and in a browser where Teams has no stage', () => {
  const link = teamsTabLink('https://kaselo.example', app)(page);
  expect(new URL(link).origin + new URL(link).pathname).toBe(`https://teams.microsoft.com/l/stage/${app}/0`);
  expect(stageOf(link)).toMatchObject({
    contentUrl: `https://kaselo.example/tab/${page}`,
    websiteUrl: `https://kaselo.example/tab/${page}`,
  });
});

test('Filters and a place in the page are in the address that is shown, and the whole of it is encoded', () => {
  const filtered = 'calendar?month=2021-04&view=list#top';
  const link = teamsTabLink('https://kaselo.example', app)(filtered);
  expect(link).toMatch(/^https:\/\/[\w./-]+\?context=[\w%.-]+$/);
  expect(stageOf(link).contentUrl).toBe(`https://kaselo.example/tab/${filtered}`);
});

test('The longest page there may be still fits into a link that Windows hands to Teams', () => {
  const link = teamsTabLink(`https://${'k'.repeat(60)}.azurewebsites.net`, app)(`follow-ups/${'a'.repeat(120)}`);
  expect(link.length).toBeLessThan(longest);
});

test('What a stage shows is on a domain that the manifest trusts', () => {
  const path = join(__dirname, '..', '..', '..', '..', 'appPackage', 'manifest.json');
  const { validDomains, staticTabs } = v.parse(Manifest, JSON.parse(readFileSync(path, 'utf8')));
  expect(staticTabs.flatMap(({ contentUrl }) => contentUrl ?? [])).toEqual(validDomains.map((domain) => `https://${domain}/tab/`));
});

test('Without a Teams app, and for whoever is not in Teams, a link opens in a browser', () => {
  expect(teamsTabLink('http://localhost:3978', undefined)(page)).toBe(`http://localhost:3978/tab/${page}`);
  expect(webLink('https://kaselo.example')(page)).toBe(`https://kaselo.example/tab/${page}`);
  expect(webLink('https://kaselo.example')('')).toBe('https://kaselo.example/tab/');
});
