import { join } from 'node:path';
import { startManagedIdentity } from '../harness/managedIdentity';
import { layOutServer, startProduction } from '../harness/productionServer';
import { startSecureTables } from '../harness/secureTables';
import { type Figure, median } from './figures';

const starts = 5;
const mostMilliseconds = 1500;

/** How long what is deployed takes from nothing until it listens: its token and its tables included, the first time creating them. */
export const timeStart = async (): Promise<Figure> => {
  // The bench runs from bot/dist.
  const { folder, remove } = await layOutServer(join(__dirname, '..', '..'));
  const identity = await startManagedIdentity();
  const tables = await startSecureTables(folder);
  const times: number[] = [];
  try {
    for (let time = 0; time < starts; time += 1) {
      const environment = { ...identity.environment, ...tables.environment, KASELO_TABLES_URL: tables.url };
      const server = await startProduction(folder, environment);
      times.push(server.startedIn);
      await server.stop();
    }
  } finally {
    await Promise.all([tables.stop(), identity.stop()]);
    await remove();
  }
  const measured = median(times);
  return {
    what: `the deployed server's start until it listens, median of ${starts}`,
    measured: `${Math.round(measured)} ms`,
    target: `< ${mostMilliseconds} ms`,
    reached: measured < mostMilliseconds,
  };
};
