import type { Registration } from '../contract/signIn';
import type { Settled } from '../delivery/tick';
import type { FairShare } from '../edges/http/fairShare';
import type { Authenticate } from '../edges/http/signIn';
import type { Tables } from '../edges/tables/connect';
import type { BotIdentity, BotIssuer } from '../edges/teams/connection';
import type { AskStatistics } from '../indicators/ports';
import type { Clock } from '../kit/clock';
import type { Log } from '../kit/log';
import type { Random } from '../kit/random';
import type { Telemetry } from '../kit/telemetry';
import type { NetworkContent } from '../network/content';
import type { NamedPerson } from '../network/people';
import type { RolePorts } from '../network/roleOf';

/** What the application is made of, and what differs between production, a desk and a test. */
export type Parts = {
  readonly tables: Tables;
  /** Asks a public statistics service for a series. */
  readonly statistics: AskStatistics;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  /** Whom it is told what the server does; nobody where it is left out. */
  readonly telemetry?: Telemetry;
  /** Undefined on a desk only: then whoever is on this machine may speak to the bot. */
  readonly identity: BotIdentity | undefined;
  /** Another than Microsoft who vouches for what Teams sends: for tests. */
  readonly issuer?: BotIssuer;
  /** The tenants whose activities are taken, the home tenant first; undefined on a desk, where all are. */
  readonly tenants: readonly string[] | undefined;
  readonly isTrusted: (serviceUrl: string) => boolean;
  readonly authenticate: Authenticate;
  /** How much anybody may ask; undefined where nobody is counted. */
  readonly fairShare: FairShare | undefined;
  /** Where people sign in who come without Teams; on a desk nobody has to. */
  readonly registration?: Registration;
  readonly coordinators: readonly string[];
  readonly known: RolePorts['known'];
  /** The same people by name. */
  readonly knownPeople?: readonly NamedPerson[];
  /** The content that came with the product, offered to a team that has no network yet. */
  readonly offered: NetworkContent;
  readonly publicUrl: string;
  readonly tabLink: (page: string) => string;
  readonly tabFolder: string;
  /** How long Teams is waited for, in milliseconds, where the usual time is too long. */
  readonly patience?: number;
  /** Told of each post that a look brought to its end. */
  readonly settled?: (posts: readonly Settled[]) => void;
};
