import type { TeamLife } from '../../network/teamLife';
import type { Incoming, Origin } from './incoming';
import type { TeamsActivity } from './teamsActivity';

/** Teams tells of the bot's coming and going also as a change of members. */
export function membershipOf(activity: TeamsActivity, origin: Origin): Incoming {
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
function teamLifeOf({ channelData }: TeamsActivity): TeamLife | undefined {
  const [eventType, teamId, channelId] = [channelData?.eventType ?? '', channelData?.team?.id, channelData?.channel?.id];
  if (teamId === undefined) return undefined;
  const ofTeam = teamEvents[eventType];
  if (ofTeam !== undefined) return { happened: ofTeam, teamId };
  const ofChannel = channelEvents[eventType];
  return ofChannel === undefined || channelId === undefined ? undefined : { happened: ofChannel, teamId, channelId };
}

/** The chosen channel is in the settings, else the activity's own, else the team's General, which has the team's id. */
export function installationOf({ type, channelData, conversation, recipient }: TeamsActivity, origin: Origin, added: boolean): Incoming {
  if (!added) return { ...origin, kind: 'removed' };
  const once = type === 'installationUpdate';
  const teamId = channelData?.team?.id;
  const tenantId = channelData?.tenant?.id ?? conversation.tenantId;
  if (!teamId || !tenantId || !recipient) return { ...origin, kind: 'installed', team: undefined, once };
  const channelId = channelData.settings?.selectedChannel?.id ?? channelData.channel?.id ?? teamId;
  return { ...origin, kind: 'installed', once, team: { teamId, channelId, tenantId, botId: recipient.id } };
}
