import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { pageAddress } from '../../contract/pageAddress';
import { teamsTabLink } from './tabLink';

const app = '11111111-2222-4333-8444-555555555555';
const page = 'calendar/2021-04-14-kaselo-webinaari';
const Manifest = v.object({ staticTabs: v.array(v.object({ entityId: v.string(), contentUrl: v.optional(v.string()) })) });

test('A button on a card opens its page in Teams by the sub-page, and by the web address where Teams loses the sub-page', () => {
  const link = new URL(teamsTabLink('https://kaselo.example', app)(page));
  expect(link.searchParams.get('webUrl')).toBe(`https://kaselo.example/tab/${page}`);
  expect(JSON.parse(link.searchParams.get('context') ?? '')).toEqual({ subEntityId: page });
  const { staticTabs } = v.parse(
    Manifest,
    JSON.parse(readFileSync(join(__dirname, '..', '..', '..', '..', 'appPackage', 'manifest.json'), 'utf8')),
  );
  const ofTheTab = staticTabs.filter(({ contentUrl }) => contentUrl !== undefined).map(({ entityId }) => `/l/entity/${app}/${entityId}`);
  expect(ofTheTab).toContain(link.pathname);
});

test('Without a Teams app a link opens in a browser', () => {
  expect(teamsTabLink('http://localhost:3978', undefined)(page)).toBe(`http://localhost:3978/tab/${page}`);
  expect(teamsTabLink('http://localhost:3978', undefined)('')).toBe('http://localhost:3978/tab/');
});

test('A page copied within the tab has the same address as on a card', () => {
  const link = teamsTabLink('https://kaselo.example', app);
  expect(pageAddress(link(''), page)).toBe(link(page));
});
