import { existsSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(__dirname, '..', '..', '..');

/** The product runs on the Node that the project has chosen, also where the tests are started with another one. */
export const nodeOfTheProject = () => {
  const own = join(root, 'node_modules', '.bin', 'node');
  return existsSync(own) ? own : process.execPath;
};

/** The bundle reads the content that stands beside it: so another network's content needs a bundle of its own. */
export const bundleWith = async (folder: string, content: string | undefined): Promise<string> => {
  const built = join(root, 'bot', 'dist', 'local.cjs');
  if (content === undefined) return built;
  await mkdir(join(folder, 'dist', 'content'), { recursive: true });
  await cp(built, join(folder, 'dist', 'local.cjs'));
  await writeFile(join(folder, 'dist', 'content', 'kaselo.yaml'), content);
  return join(folder, 'dist', 'local.cjs');
};

/** Loaded before the server: should the tests be killed, the pipe from them closes, and the server does not outlive them. */
export const lifeline = `data:text/javascript,${encodeURIComponent("process.stdin.on('end', () => process.exit()).on('error', () => {}).resume().unref?.()")}`;
