import type { Activity, TurnContext } from 'botbuilder';
import { type AuthenticateRequestResult, AuthenticationError } from 'botframework-connector';
import * as v from 'valibot';
import type { Log } from '../../kit/log';
import { type Random, referenceNumber } from '../../kit/random';
import type { TeamsConnection } from './connection';

/** What comes to the bot's address: a body as it was parsed from JSON, and the header that is to prove its sender. */
export type Sent = { readonly body: unknown; readonly authorization: string | undefined };

/** What the sender is answered: a status, and to an invoke its answer. */
export type Taken = { readonly status: number; readonly body?: unknown };

type Ports = {
  /** The tenants whose activities are taken; undefined on a desk, where all are. */
  readonly tenants: readonly string[] | undefined;
  readonly turn: (context: TurnContext) => Promise<void>;
  readonly log: Log;
  readonly random: Random;
};

const textIfAny = v.nullish(v.string());
/** What it puts into an address or a header: Teams' ids are of plain letters. */
const idIfAny = v.nullish(v.pipe(v.string(), v.regex(/^[\x20-\x7e]{0,500}$/)));
const account = { id: textIfAny, name: textIfAny, aadObjectId: textIfAny, role: textIfAny };
const somebodyIfAny = v.nullish(v.looseObject(account));
const conversationIfAny = v.nullish(
  v.looseObject({
    ...account,
    id: idIfAny,
    isGroup: v.nullish(v.boolean()),
    conversationType: textIfAny,
    tenantId: textIfAny,
  }),
);

/** What the Bot Framework itself reads of an activity, before the turn and for its answer, and breaks at when it is another thing. */
const OfTheFramework = v.looseObject({
  type: v.pipe(v.string(), v.minLength(1)),
  id: idIfAny,
  replyToId: idIfAny,
  channelId: textIfAny,
  serviceUrl: textIfAny,
  deliveryMode: textIfAny,
  locale: textIfAny,
  from: somebodyIfAny,
  recipient: somebodyIfAny,
  conversation: conversationIfAny,
});

/** It takes the rest on trust; what we use of it we parse ourselves in the turn. */
const LikeAnActivity = v.custom<Activity>(v.is.bind(undefined, OfTheFramework));

const Teams = v.looseObject({ channelId: v.literal('msteams') });

const TenantsNamed = v.object({
  conversation: v.optional(v.nullish(v.object({ tenantId: v.optional(v.nullish(v.string())) }))),
  channelData: v.optional(v.nullish(v.object({ tenant: v.optional(v.nullish(v.object({ id: v.optional(v.nullish(v.string())) }))) }))),
});

/** Lets an activity in whose sender is proven and whose tenant is ours; whatever else comes is refused before anything happens. */
export const takeActivity = (teams: TeamsConnection, { tenants, turn, log, random }: Ports) => {
  const refuse = (status: 400 | 401 | 403, why: string): Taken => {
    log.warn('an activity was refused', { status, why, reference: referenceNumber(random) });
    return { status };
  };

  return async ({ body, authorization }: Sent): Promise<Taken> => {
    if (!v.is(LikeAnActivity, body)) return refuse(400, 'no activity');
    // Another channel's tokens would be checked by other rules, and we are on Teams alone.
    if (teams.proves && !v.is(Teams, body)) return refuse(401, 'another channel');
    const proof = await proofOf(teams, body, authorization);
    if (proof === 'none') return refuse(401, 'no proof of its sender');
    if ('unreachable' in proof) {
      log.error('the keys of the Bot Framework cannot be fetched', proof.unreachable);
      return { status: 503 };
    }
    if (tenants !== undefined && !isFrom(tenants, body)) return refuse(403, 'another tenant');
    try {
      const answer = await teams.adapter.run(proof, body, turn);
      return answer === undefined ? { status: 200 } : { status: answer.status, body: answer.body };
    } catch (error) {
      log.error('an activity could not be taken', error, { reference: referenceNumber(random) });
      return { status: 500 };
    }
  };
};

/** The Bot Framework throws one kind of error at a token it refuses and many others at one it cannot read: all of them prove nothing. */
async function proofOf(
  { authentication }: TeamsConnection,
  activity: Activity,
  authorization = '',
): Promise<AuthenticateRequestResult | 'none' | { readonly unreachable: unknown }> {
  try {
    return await authentication.authenticateRequest(activity, authorization);
  } catch (error) {
    return isOurTrouble(error) ? { unreachable: error } : 'none';
  }
}

const isOurTrouble = (error: unknown): boolean =>
  (error instanceof AuthenticationError && error.statusCode >= 500) || (error instanceof Error && error.name === 'FetchError');

/** Every tenant that an activity names is ours, and it names one. */
function isFrom(tenants: readonly string[], activity: Activity): boolean {
  const parsed = v.safeParse(TenantsNamed, activity);
  if (!parsed.success) return false;
  const { conversation, channelData } = parsed.output;
  const named = [channelData?.tenant?.id, conversation?.tenantId].filter((id) => id !== undefined && id !== null);
  return named.length > 0 && named.every((id) => tenants.includes(id.toLowerCase()));
}
