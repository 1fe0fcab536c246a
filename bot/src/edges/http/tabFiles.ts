import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { Request, Response, Server } from 'restify';
import { end } from './respond';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.map': 'application/json; charset=utf-8',
};

/** A file as it is, and packed where the build thought that worth it. */
type Packed = { readonly plain: Buffer; readonly gzip: Buffer | undefined; readonly br: Buffer | undefined };

/** The tab's files under /tab/: each is read once; any other page of the tab is its index. */
export const serveTab = (server: Server, folder: string): void => {
  const remembered = new Map<string, Packed>();
  const load = async (path: string): Promise<Packed | undefined> => {
    const found = remembered.get(path) ?? (await readPacked(join(folder, path)));
    // What is not there is not remembered: anybody can ask for as many of those as they like.
    if (found !== undefined) remembered.set(path, found);
    return found;
  };
  server.get('/', async (_req: Request, res: Response) => redirect(res));
  server.get('/tab', async (_req: Request, res: Response) => redirect(res));
  server.get('/tab/*', async (req: Request, res: Response) => {
    const path = insideOf(new URL(req.url ?? '/', 'http://localhost').pathname.slice('/tab/'.length));
    const asked = path !== undefined && extname(path) !== '' ? await load(path) : undefined;
    if (asked !== undefined && path !== undefined) return send(req, res, path, asked);
    if (path !== undefined && extname(path) !== '') return end(res, 404);
    const index = await load('index.html');
    return index === undefined ? end(res, 404) : send(req, res, 'index.html', index);
  });
};

function redirect(res: Response): void {
  res.header('Location', '/tab/');
  end(res, 302);
}

function insideOf(path: string): string | undefined {
  const clean = normalize(decodeURIComponent(path));
  return clean.startsWith('..') || clean.startsWith(sep) ? undefined : clean;
}

async function readPacked(path: string): Promise<Packed | undefined> {
  const plain = await readIfThere(path);
  if (plain === undefined) return undefined;
  const [br, gzip] = await Promise.all([readIfThere(`${path}.br`), readIfThere(`${path}.gz`)]);
  return { plain, br, gzip };
}

/** Anybody can ask for any name: these say that it is no file, but a folder, something under a file, or no name at all. */
const notThere: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);

const readIfThere = (path: string): Promise<Buffer | undefined> =>
  readFile(path).catch((error: unknown) => {
    if (typeof error === 'object' && error !== null && notThere.has(Reflect.get(error, 'code'))) return undefined;
    throw error;
  });

function send(req: Request, res: Response, path: string, file: Packed): void {
  const accepted = String(req.headers['accept-encoding'] ?? '');
  const packed =
    /\bbr\b/.test(accepted) && file.br
      ? { by: 'br', body: file.br }
      : /\bgzip\b/.test(accepted) && file.gzip
        ? { by: 'gzip', body: file.gzip }
        : undefined;
  const hashed = path.startsWith('assets');
  res.header('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  res.header('Vary', 'Accept-Encoding');
  if (packed !== undefined) res.header('Content-Encoding', packed.by);
  end(res, 200, types[extname(path)] ?? 'application/octet-stream', packed?.body ?? file.plain);
}
