import type { ChatPorts } from '../byChat/pressChat';
import { answerMessage } from '../conversation/converse';
import { answerQuery } from '../conversation/extension/answerQuery';
import { unfoldLink } from '../conversation/extension/unfoldLink';
import { answerCardAction } from '../conversation/press';
import { setUpCard } from '../conversation/setUpCard';
import { welcomePerson } from '../conversation/welcomePerson';
import { planWelcome } from '../delivery/plan';
import type { TickReport } from '../delivery/tick';
import type { TurnHandlers } from '../edges/teams/turn';
import { personKey } from '../kit/ids';
import { untold } from '../kit/telemetry';
import { awaitNetwork } from '../network/awaitNetwork';
import { bindChannel, releaseChannel } from '../network/bindChannel';
import { hearServiceUrl } from '../network/hearServiceUrl';
import type { Links } from '../network/links';
import { liveWithTeam } from '../network/pauseChannel';
import { hearPerson } from '../personal/hearPerson';
import type { currentIndex } from '../search/currentIndex';
import { wordsOf } from '../text/words';
import type { Parts } from './parts';
import type { People } from './people';
import type { Stores } from './stores';

type Joined = {
  readonly links: Links;
  readonly roleOf: People['roleOf'];
  readonly askAnew: People['askAnew'];
  readonly searchIndex: ReturnType<typeof currentIndex>;
  readonly look: () => Promise<TickReport>;
  readonly changing: Pick<ChatPorts, 'makeChange' | 'undoChange'>;
  /** Counts a request; answers the seconds to wait where there have been too many. */
  readonly takeOne: ((what: 'person', who: string) => number | undefined) | undefined;
};

/** What the bot does about each thing that Teams tells it. */
export const composeTurn = (
  parts: Parts,
  stores: Stores,
  { links, roleOf, askAnew, searchIndex, look, changing, takeOne }: Joined,
): TurnHandlers => {
  const { clock, log, random, telemetry = untold } = parts;
  const { networks, waiting, updates, talks } = stores;
  const conversation = { ...stores, ...changing, clock, random, links, roleOf, updatesOf: updates.all, readPost: stores.ledger.read };
  const hear = hearServiceUrl({ networks });
  const bind = bindChannel({
    networks,
    clock,
    planWelcome: planWelcome(stores.due),
  });
  const begin = awaitNetwork({ waiting, clock });
  const release = releaseChannel({ networks, waiting, clock });
  const { meet, forget } = hearPerson({ talks, networks, roleOf, clock });
  const live = liveWithTeam({ networks, clock, log });
  const welcome = welcomePerson({ ...conversation, talks });
  const isBeingSetUp = async (teamId: string): Promise<boolean> => {
    const id = await networks.ofTeam(teamId);
    return id !== undefined && (await networks.stored(id))?.row.setup !== undefined;
  };
  return {
    log,
    random,
    telemetry,
    isTooMany: (person) => takeOne?.('person', personKey(person)) !== undefined,
    isTrusted: parts.isTrusted,
    heard: async (incoming) => {
      const { kind, alone, person, account, conversationId, language, teamId, serviceUrl } = incoming;
      if (teamId !== undefined) await hear(teamId, serviceUrl);
      const speaks = kind === 'message' || kind === 'card-action' || kind === 'installed';
      if (alone && speaks && person !== undefined) await meet({ person, account, conversationId, language, serviceUrl });
    },
    installed: async (incoming) => {
      const { team, person, serviceUrl, language } = incoming;
      if (team === undefined) return welcome(incoming);
      const channel = { ...team, serviceUrl };
      const bound = await bind(channel, person);
      if (bound === 'no-network') return (await begin(channel, person)) === 'begun' ? { card: setUpCard(links, language) } : undefined;
      if (bound === 'bound' && (await isBeingSetUp(team.teamId))) return { card: setUpCard(links, language) };
      if (bound === 'bound') void look().catch((error: unknown) => log.error('the welcome waits for the next look', error));
      if (bound !== 'elsewhere') return undefined;
      const [first] = await networks.ids();
      const name = first && (await networks.read(first))?.network.frame.name;
      return { sentence: wordsOf(language).welcome.boundElsewhere(name ?? 'KASELO') };
    },
    teamLife: async ({ life }) => {
      if (life.happened === 'team-deleted') await waiting.remove(life.teamId);
      await live(life);
    },
    peopleChanged: ({ of }) => askAnew(of),
    removed: async ({ teamId, alone, person }) => {
      if (teamId !== undefined) await release(teamId);
      if (alone && person !== undefined) await forget(person);
    },
    message: (incoming) => answerMessage(conversation)(incoming.text, incoming),
    extensionQuery: (incoming) => answerQuery({ ...conversation, searchIndex })(incoming, incoming),
    extensionLink: (incoming) => unfoldLink({ ...conversation, tabAddress: `${parts.publicUrl}/tab/` })(incoming.url, incoming),
    cardAction: (incoming) => answerCardAction({ ...conversation, updates })(incoming.verb, incoming.data, incoming),
  };
};
