import type { CardReply } from '../followUps/pressing';
import type { Clock } from '../kit/clock';
import type { Links } from '../network/links';
import type { Talks } from '../personal/ports';
import { personalWords } from '../text/personal';
import { findPlace, type PlacePorts, type Speaker } from './findPlace';
import { welcomePersonCard } from './welcomePersonCard';

type Added = Speaker & {
  readonly serviceUrl: string;
  readonly conversationId: string;
  /** Whether Teams tells of it as of an installation, which it does once. */
  readonly once: boolean;
};

type Ports = PlacePorts & { readonly talks: Talks; readonly clock: Clock; readonly links: Links };

/**
 * The answer to being added where no team is: alone with somebody, what can be asked there, once, in their language; to several,
 * one sentence. A stranger is told to whom the bot answers.
 */
export const welcomePerson =
  (ports: Ports) =>
  async (added: Added): Promise<CardReply | undefined> => {
    const place = await findPlace(added, ports);
    if ('sentence' in place) return added.once ? place : undefined;
    const { data, person, language } = place;
    const { welcome } = personalWords(language);
    if (!added.alone) return added.once ? { sentence: welcome.group } : undefined;
    const { account, serviceUrl, conversationId } = added;
    const talk = { person, account, serviceUrl, conversationId, language: added.language };
    if (!(await ports.talks.welcome(data.network.id, talk, ports.clock.now()))) return undefined;
    return { card: welcomePersonCard(data.network.frame.name, ports.links, language) };
  };
