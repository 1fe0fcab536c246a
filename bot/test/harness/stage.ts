import { silentLog } from '../../src/kit/log';
import { startAzurite } from '../../src/local/azurite';
import { type FakeConnector, startFakeConnector } from '../connector/fakeConnector';
import { eventsChannel, member } from '../connector/inventedTeam';
import { postIdOf } from '../connector/messages';
import { sendActivity } from '../connector/sendActivity';
import { teamsActivities } from '../connector/teamsActivities';
import type { Season } from './seasons';
import { type ServerProcess, startServer } from './serverProcess';

/** Storage and Teams, which stay, and servers, which come and go. */
export type Stage = {
  readonly connector: FakeConnector;
  /** A server whose clock starts at this instant. */
  readonly server: (now: number) => Promise<ServerProcess>;
  /** The secretary adds the app to the channel, and the bot has said its first words. */
  readonly install: (server: ServerProcess) => Promise<void>;
  /** How often each post of the ledger stands in the team's channels, by the post's id; the bot's first words are not counted. */
  readonly timesPosted: () => Map<string, number>;
  readonly clear: () => Promise<void>;
};

export const setStage = async ({ content }: Pick<Season, 'content'> = {}): Promise<Stage> => {
  const connector = await startFakeConnector();
  const azurite = await startAzurite({ log: silentLog });
  const servers: ServerProcess[] = [];
  let firstWords = 0;
  return {
    connector,
    server: async (now) => {
      const server = await startServer({ now, storage: azurite.connectionString, content });
      servers.push(server);
      return server;
    },
    install: async (server) => {
      const { status } = await sendActivity(
        server.url,
        teamsActivities({ serviceUrl: connector.url }).appAdded(member('aino'), { selected: eventsChannel }),
      );
      if (status !== 200) throw new Error(`The bot answered ${status} when it was added:\n${server.said()}`);
      await connector.until(() => connector.posts().length > 0);
      firstWords = connector.posts().length;
    },
    timesPosted: () => {
      const times = new Map<string, number>();
      for (const message of connector.posts().slice(firstWords)) {
        const id = postIdOf(message) ?? `no post of the ledger: ${JSON.stringify(message.versions[0])}`;
        times.set(id, (times.get(id) ?? 0) + 1);
      }
      return times;
    },
    clear: async () => {
      await Promise.all(servers.map((server) => server.kill()));
      await Promise.all([azurite.stop(), connector.stop()]);
    },
  };
};
