import * as v from 'valibot';
import { Person } from '../../kit/ids';
import { type Language, languageFor } from '../../kit/languages';
import type { TeamLife } from '../../network/teamLife';

/** Teams' ids are of plain letters; they become part of addresses and of keys. */
const Id = v.pipe(v.string(), v.regex(/^[\x20-\x7e]{1,500}$/));
/** A team's id is a row's key by itself, where Azure Table Storage allows none of these. */
const TeamId = v.pipe(Id, v.regex(/^[^/\\#?]*$/));

/** What of an activity is used; everything else that Teams sends is let go. */
const Activity = v.object({
  type: v.string(),
  name: v.optional(v.string()),
  action: v.optional(v.string()),
  text: v.optional(v.nullish(v.string())),
  locale: v.optional(v.nullish(v.string())),
  serviceUrl: v.string(),
  from: v.object({ id: Id, aadObjectId: v.optional(v.nullish(Id)) }),
  recipient: v.optional(v.object({ id: Id })),
  conversation: v.object({
    id: Id,
    conversationType: v.optional(v.nullish(v.string())),
    tenantId: v.optional(v.nullish(Id)),
  }),
  membersAdded: v.optional(v.nullish(v.array(v.object({ id: Id })))),
  membersRemoved: v.optional(v.nullish(v.array(v.object({ id: Id })))),
  channelData: v.optional(
    v.nullish(
      v.object({
        team: v.optional(v.nullish(v.object({ id: TeamId }))),
        channel: v.optional(v.nullish(v.object({ id: Id }))),
        tenant: v.optional(v.nullish(v.object({ id: Id }))),
        eventType: v.optional(v.nullish(v.string())),
        settings: v.optional(v.nullish(v.object({ selectedChannel: v.optional(v.nullish(v.object({ id: Id }))) }))),
      }),
    ),
  ),
  value: v.optional(v.unknown()),
});
type Activity = v.InferOutput<typeof Activity>;

const CardAction = v.object({
  action: v.object({ verb: v.optional(v.string()), data: v.optional(v.unknown()) }),
  trigger: v.optional(v.nullish(v.string())),
});

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));
const ExtensionQuery = v.object({
  commandId: v.string(),
  parameters: v.optional(v.nullish(v.array(v.object({ name: v.string(), value: v.optional(v.unknown()) })))),
  queryOptions: v.optional(v.nullish(v.object({ skip: v.optional(count), count: v.optional(count) }))),
});
const ExtensionLink = v.object({ url: v.pipe(v.string(), v.maxLength(4000)) });

/** How many results Teams asks for where it does not say. */
const usualCount = 25;

/** Where an activity comes from and who sent it. */
export type Origin = {
  readonly person: Person | undefined;
  /** The id that Teams gives the person in this conversation. */
  readonly account: string;
  readonly language: Language;
  readonly serviceUrl: string;
  readonly teamId: string | undefined;
  readonly channelId: string | undefined;
  readonly conversationId: string;
  /** Whether it is said to the bot alone, with nobody else in the conversation. */
  readonly alone: boolean;
};

/** What Teams tells the bot, as far as the bot cares. */
export type Incoming = Origin &
  (
    | {
        readonly kind: 'installed';
        readonly team:
          | { readonly teamId: string; readonly channelId: string; readonly tenantId: string; readonly botId: string }
          | undefined;
        /** Of the several ways in which Teams tells of one installation, the one that it uses once. */
        readonly once: boolean;
      }
    | { readonly kind: 'removed' }
    | { readonly kind: 'team-life'; readonly life: TeamLife }
    /** Somebody has come to the team or one of its channels, or has left. */
    | { readonly kind: 'people-changed'; readonly of: string }
    /** A meeting in whose chat the app is has begun or ended. */
    | { readonly kind: 'meeting'; readonly ended: boolean }
    | { readonly kind: 'message'; readonly text: string }
    /** `automatic`: Teams asks by itself, and whoever looks has pressed nothing. */
    | { readonly kind: 'card-action'; readonly verb: string; readonly data: unknown; readonly automatic: boolean }
    | { readonly kind: 'extension-query'; readonly command: string; readonly text: string; readonly skip: number; readonly count: number }
    | { readonly kind: 'extension-link'; readonly url: string }
    | { readonly kind: 'unknown-invoke' }
    | { readonly kind: 'other' }
  );

/** Reads an activity; undefined when it is none. */
export const parseActivity = (raw: unknown): Incoming | undefined => {
  const parsed = v.safeParse(Activity, raw);
  if (!parsed.success) return undefined;
  const activity = parsed.output;
  const origin = originOf(activity);
  switch (activity.type) {
    case 'message':
      return { ...origin, kind: 'message', text: activity.text ?? '' };
    case 'invoke':
      return invokeOf(activity, origin);
    case 'installationUpdate':
      return installationOf(activity, origin, !(activity.action ?? 'add').startsWith('remove'));
    case 'event':
      return { ...origin, ...meetingOf(activity.name) };
    case 'conversationUpdate':
      return membershipOf(activity, origin);
    default:
      return { ...origin, kind: 'other' };
  }
};

function originOf({ from, conversation, channelData, locale, serviceUrl }: Activity): Origin {
  const tenantId = channelData?.tenant?.id ?? conversation.tenantId;
  const person = v.safeParse(Person, { tenantId, objectId: from.aadObjectId });
  return {
    person: person.success ? person.output : undefined,
    account: from.id,
    language: languageFor(locale ?? undefined),
    serviceUrl,
    teamId: channelData?.team?.id,
    channelId: channelData?.channel?.id,
    conversationId: conversation.id,
    alone: conversation.conversationType === 'personal',
  };
}

function invokeOf(activity: Activity, origin: Origin): Incoming {
  if (activity.name === 'composeExtension/query') return queryOf(activity, origin);
  if (activity.name === 'composeExtension/queryLink') {
    const link = v.safeParse(ExtensionLink, activity.value);
    return { ...origin, kind: 'extension-link', url: link.success ? link.output.url : '' };
  }
  if (activity.name !== 'adaptiveCard/action') return { ...origin, kind: 'unknown-invoke' };
  const action = v.safeParse(CardAction, activity.value);
  return {
    ...origin,
    kind: 'card-action',
    verb: action.success ? (action.output.action.verb ?? '') : '',
    data: action.success ? action.output.action.data : undefined,
    automatic: action.success && action.output.trigger === 'automatic',
  };
}

/** Before anything has been typed Teams asks with a parameter of its own, 'initialRun'. */
function queryOf({ value }: Activity, origin: Origin): Incoming {
  const query = v.safeParse(ExtensionQuery, value);
  const { commandId: command, parameters, queryOptions } = query.success ? query.output : { commandId: '' };
  const typed = parameters?.find(({ name }) => name === 'query')?.value;
  const { skip = 0, count: most = usualCount } = queryOptions ?? {};
  return { ...origin, kind: 'extension-query', command, text: typeof typed === 'string' ? typed : '', skip, count: most };
}

/** Teams tells of the bot's coming and going also as a change of members. */
function membershipOf(activity: Activity, origin: Origin): Incoming {
  const self = activity.recipient?.id;
  if (activity.membersAdded?.some(({ id }) => id === self)) return installationOf(activity, origin, true);
  if (activity.membersRemoved?.some(({ id }) => id === self)) return installationOf(activity, origin, false);
  const people = [...(activity.membersAdded ?? []), ...(activity.membersRemoved ?? [])];
  if (people.length > 0 && origin.teamId !== undefined) return { ...origin, kind: 'people-changed', of: origin.teamId };
  const life = teamLifeOf(activity);
  return life === undefined ? { ...origin, kind: 'other' } : { ...origin, kind: 'team-life', life };
}

const teamEvents: Readonly<Record<string, Exclude<TeamLife['happened'], 'channel-deleted' | 'channel-restored'>>> = {
  teamArchived: 'team-archived',
  teamUnarchived: 'team-unarchived',
  teamDeleted: 'team-deleted',
  teamHardDeleted: 'team-deleted',
  teamRestored: 'team-restored',
};
const channelEvents: Readonly<Record<string, 'channel-deleted' | 'channel-restored'>> = {
  channelDeleted: 'channel-deleted',
  channelRestored: 'channel-restored',
};

/** What happens to a team or to one of its channels, as far as it matters; a new name does not, for both are known by their ids. */
function teamLifeOf({ channelData }: Activity): TeamLife | undefined {
  const [eventType, teamId, channelId] = [channelData?.eventType ?? '', channelData?.team?.id, channelData?.channel?.id];
  if (teamId === undefined) return undefined;
  const ofTeam = teamEvents[eventType];
  if (ofTeam !== undefined) return { happened: ofTeam, teamId };
  const ofChannel = channelEvents[eventType];
  return ofChannel === undefined || channelId === undefined ? undefined : { happened: ofChannel, teamId, channelId };
}

const meetingOf = (name: string | undefined) => {
  const ended = name === 'application/vnd.microsoft.meetingEnd';
  return ended || name === 'application/vnd.microsoft.meetingStart' ? ({ kind: 'meeting', ended } as const) : ({ kind: 'other' } as const);
};

/** The chosen channel is in the settings, else the activity's own, else the team's General, which has the team's id. */
function installationOf({ type, channelData, conversation, recipient }: Activity, origin: Origin, added: boolean): Incoming {
  if (!added) return { ...origin, kind: 'removed' };
  const once = type === 'installationUpdate';
  const teamId = channelData?.team?.id;
  const tenantId = channelData?.tenant?.id ?? conversation.tenantId;
  if (!teamId || !tenantId || !recipient) return { ...origin, kind: 'installed', team: undefined, once };
  const channelId = channelData.settings?.selectedChannel?.id ?? channelData.channel?.id ?? teamId;
  return { ...origin, kind: 'installed', once, team: { teamId, channelId, tenantId, botId: recipient.id } };
}
