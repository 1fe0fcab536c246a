import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

export const root = resolve(__dirname, '../../..');

/** A text of the repository that people read: where its links lead, what can be linked to in it, and the commands that it names. */
export type Page = {
  readonly path: string;
  readonly links: readonly string[];
  readonly anchors: ReadonlySet<string>;
  readonly commands: readonly string[];
};

/** Every Markdown page at the top and in docs, in order. */
export const pages = (): readonly Page[] => {
  const top = readdirSync(root).filter((name) => name.endsWith('.md'));
  const docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  return [...top, ...docs.map((name) => join('docs', name))].sort().map(readPage);
};

const readPage = (path: string): Page => {
  const text = readFileSync(join(root, path), 'utf8');
  const prose = text.replaceAll(/```[\s\S]*?```/g, '');
  return {
    path,
    links: [...prose.matchAll(/\]\(([^)\s]+)\)/g), ...prose.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, link]) => link ?? ''),
    anchors: new Set([...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) => anchorOf(heading ?? ''))),
    commands: [...text.matchAll(/\bnpm (?:run )?([a-z][a-z:-]*)/g)].map(([, command]) => command ?? ''),
  };
};

/** The anchor that a heading gets where the repository is shown. */
const anchorOf = (heading: string): string =>
  heading
    .replaceAll(/`|\*\*/g, '')
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');

/** Where a relative link leads, from the root, and the anchor there. */
export const targetOf = (page: Page, link: string): { readonly path: string; readonly anchor: string | undefined } => {
  const [path = '', anchor] = link.split('#');
  const to = path === '' ? page.path : relative(root, resolve(root, dirname(page.path), decodeURI(path)));
  return { path: to, anchor };
};
