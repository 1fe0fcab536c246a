import { fork } from 'node:child_process';
import * as v from 'valibot';
import { serveBareBot } from './bareBot';
import { serveOurBot } from './ourBot';

const bots = { ours: serveOurBot, bare: serveBareBot } as const;
export type BotName = keyof typeof bots;

export type BotProcess = { readonly url: string; readonly stop: () => void };

const Ready = v.object({ port: v.number() });

/** Starts a bot in a process of its own, which has nothing else to do. */
export const startBot = (name: BotName): Promise<BotProcess> =>
  new Promise((resolve, reject) => {
    const child = fork(__filename, [name], { execArgv: ['--disable-warning=DEP0040'] });
    child.once('message', (message) => {
      const { port } = v.parse(Ready, message);
      resolve({ url: `http://127.0.0.1:${port}`, stop: () => void child.kill('SIGKILL') });
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The ${name} bot ended with ${code}`)));
    process.once('exit', () => child.kill('SIGKILL'));
  });

/** Whether this process was started to be one of the bots; then it is one, for as long as whoever started it lives. */
export const isBot = (name: string | undefined): name is BotName => name !== undefined && Object.hasOwn(bots, name);

export const beBot = async (name: BotName): Promise<void> => {
  process.once('disconnect', () => process.exit());
  process.send?.({ port: await bots[name]() });
};
