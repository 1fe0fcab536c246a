import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './markdown';

const text = readFileSync(join(root, 'docs', 'architecture.md'), 'utf8');
const [, picture = ''] = /```mermaid\n([\s\S]*?)```/.exec(text) ?? [];
const foldersOf = (...path: string[]) =>
  readdirSync(join(root, ...path), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const named = new Set(picture.match(/\w+/g));

test('The picture of who may import whom knows every part of the server', () => {
  expect(foldersOf('bot', 'src').length).toBeGreaterThan(10);
  expect(foldersOf('bot', 'src').filter((name) => !named.has(name))).toEqual([]);
});

test('It knows every edge, too', () => {
  expect(foldersOf('bot', 'src', 'edges').filter((name) => !named.has(name))).toEqual([]);
});

test('Every decision can be found from the architecture', () => {
  const decisions = readdirSync(join(root, 'docs', 'decisions'));
  expect(decisions.filter((name) => !text.includes(`](decisions/${name})`))).toEqual([]);
});
