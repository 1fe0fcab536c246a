import * as v from 'valibot';
import { Person } from '../../kit/ids';
import { languageFor } from '../../kit/languages';
import type { Incoming, Origin } from './incoming';
import { invokeOf } from './invoke';
import { installationOf, membershipOf } from './membership';
import { TeamsActivity } from './teamsActivity';

/** Reads an activity; undefined when it is none. */
export const parseActivity = (raw: unknown): Incoming | undefined => {
  const parsed = v.safeParse(TeamsActivity, raw);
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

function originOf({ from, conversation, channelData, locale, serviceUrl }: TeamsActivity): Origin {
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

const meetingOf = (name: string | undefined) => {
  const ended = name === 'application/vnd.microsoft.meetingEnd';
  return ended || name === 'application/vnd.microsoft.meetingStart' ? ({ kind: 'meeting', ended } as const) : ({ kind: 'other' } as const);
};
