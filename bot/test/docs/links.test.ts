import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { pages, root, targetOf } from './markdown';

const all = pages();
const isOutside = (link: string) => /^(https?:|mailto:)/.test(link);

test('Every link to something in the repository leads there, to the very heading', () => {
  const anchors = new Map(all.map((page) => [page.path, page.anchors]));
  const dead = all.flatMap((page) =>
    page.links
      .filter((link) => !isOutside(link))
      .filter((link) => {
        const { path, anchor } = targetOf(page, link);
        if (!existsSync(join(root, path))) return true;
        return anchor !== undefined && anchors.get(path)?.has(anchor) === false;
      })
      .map((link) => `${page.path}: ${link}`),
  );
  expect(dead).toEqual([]);
});

test('Every command that a text names exists', () => {
  const Scripts = v.object({ scripts: v.record(v.string(), v.string()) });
  const { scripts } = v.parse(Scripts, JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  const npmsOwn = ['ci', 'install', 'sbom', 'workspaces', 'registry', 'itself'];
  const known = new Set([...Object.keys(scripts), ...npmsOwn]);
  const unknown = all.flatMap((page) =>
    page.commands.filter((command) => !known.has(command)).map((command) => `${page.path}: npm ${command}`),
  );
  expect(unknown).toEqual([]);
});

test('Decisions are numbered each once', () => {
  const numbers = all.flatMap(({ path }) => /decisions\/(\d{4})-/.exec(path)?.[1] ?? []);
  expect(numbers.filter((number, at) => numbers.indexOf(number) !== at)).toEqual([]);
});

test('Nothing that people read names a machine, a person’s folder or a registry', () => {
  const telling = all.filter(({ path }) =>
    /\/home\/|\/Users\/|registry\.npmjs|localhost:4873/.test(readFileSync(join(root, path), 'utf8')),
  );
  expect(telling.map(({ path }) => path)).toEqual([]);
});

test('Every file and folder of the repository that a text names is there', () => {
  const inRepository = /^(bot|tab|docs|infra|env|scripts|appPackage|\.github)\/[\w./-]+$/;
  const gone = all
    // A decision stands as it was taken; what is built or kept to oneself is not in the repository.
    .filter(({ path }) => !path.startsWith('docs/decisions/'))
    .flatMap((page) =>
      [...readFileSync(join(root, page.path), 'utf8').matchAll(/`([^`\s]+)`/g)].map(([, named]) => ({ page, named: named ?? '' })),
    )
    .filter(({ named }) => inRepository.test(named) && !/(^|\/)(dist|node_modules)\/|\.user$/.test(named) && !existsSync(join(root, named)))
    .map(({ page, named }) => `${page.path}: ${named}`);
  expect(gone).toEqual([]);
});
