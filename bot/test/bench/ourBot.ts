import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compose } from '../../src/compose';
import { listen } from '../../src/edges/http/serve';
import { isLoopback } from '../../src/edges/teams/serviceAddresses';
import { settableClock } from '../../src/kit/clock';
import { pinoLog } from '../../src/kit/pinoLog';
import { machineRandom } from '../../src/kit/random';
import { refuse } from '../../src/kit/result';
import { mustParse } from '../../src/network/mustParse';
import { memoryTables } from './memoryTables';

/** How long the storage takes to answer anything, in milliseconds. */
const latency = 5;

/** When the calendar has most to tell: the eve of the webinar. */
const eve = '2021-04-13T08:55:00+03:00';

/** The whole bot with the network's own content, on storage that answers in a fixed time. */
export const serveOurBot = async (): Promise<number> => {
  const content = mustParse('kaselo.yaml', readFileSync(join(__dirname, 'content', 'kaselo.yaml'), 'utf8'));
  const app = compose({
    tables: memoryTables(latency),
    clock: settableClock(Date.parse(eve)),
    random: machineRandom,
    log: pinoLog('warn'),
    identity: undefined,
    tenants: undefined,
    fairShare: undefined,
    isTrusted: isLoopback,
    statistics: async () => refuse({ problem: 'unreachable' }),
    authenticate: async () => undefined,
    coordinators: [],
    known: () => undefined,
    offered: content,
    publicUrl: 'http://localhost',
    tabLink: (page) => `http://localhost/tab/${page}`,
    tabFolder: join(__dirname, '..', '..', 'tab', 'dist'),
  });
  await app.createNetwork(content);
  return listen(app.server, 0);
};
