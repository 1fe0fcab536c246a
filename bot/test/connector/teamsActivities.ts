import { DateTime } from 'luxon';
import { inventedBot, inventedTeam, type TeamsMember, type TeamsTeam } from './inventedTeam';
import type { Message } from './messages';

/** What Teams sends to a bot, in the shapes that its documentation and recorded activities have. */
export type TeamsActivity = Readonly<Record<string, unknown>>;

type Teams = {
  /** Where the bot is to answer: the fake Connector's address. */
  readonly serviceUrl: string;
  readonly team?: TeamsTeam;
  readonly bot?: { readonly id: string; readonly name: string };
  readonly now?: () => number;
  /** The language in which people use Teams. */
  readonly locale?: string;
};

type Where = { readonly channel?: string; readonly thread?: string; readonly chat?: string };

/** Builders of activities, all of one team and from one Connector. */
export const teamsActivities = ({ serviceUrl, team = inventedTeam, bot = inventedBot, now = Date.now, locale = 'fi-FI' }: Teams) => {
  let sent = 0;
  const tenant = { id: team.tenantId };
  const teamInfo = { id: team.id, name: team.name, aadGroupId: team.aadGroupId };
  const clientInfo = { type: 'clientInfo', locale, country: locale.split('-')[1], platform: 'Web', timezone: 'Europe/Helsinki' };

  const base = (type: string, from: TeamsMember, idPrefix = 'f:') => {
    sent += 1;
    const here = DateTime.fromMillis(now(), { zone: 'Europe/Helsinki' });
    return {
      type,
      id: `${idPrefix}${idPrefix === '' ? 1_618_000_000_000 + sent : `5d1c${sent}-e8b0-4a7f`}`,
      timestamp: here.toUTC().toISO(),
      localTimestamp: here.toISO(),
      localTimezone: 'Europe/Helsinki',
      channelId: 'msteams',
      serviceUrl,
      locale,
      from: { id: from.id, name: from.name, aadObjectId: from.aadObjectId },
      recipient: bot,
      entities: [clientInfo],
    };
  };
  const inChannel = (id: string) => ({ id, isGroup: true, conversationType: 'channel', tenantId: team.tenantId });
  const inGroup = (id: string) => ({ id, isGroup: true, conversationType: 'groupChat', tenantId: team.tenantId });
  const inChat = (person: TeamsMember) => ({ id: `a:${person.id}`, conversationType: 'personal', tenantId: team.tenantId });

  const writingIn = (from: TeamsMember, { channel, chat }: Where) => {
    if (channel === undefined)
      return { conversation: chat === undefined ? inChat(from) : inGroup(chat), channelData: { tenant, source: { name: 'compose' } } };
    return {
      conversation: inChannel(channel),
      channelData: { channel: { id: channel }, team: { id: team.id }, tenant, source: { name: 'compose' } },
    };
  };

  const installation = (
    action: 'add' | 'remove',
    by: TeamsMember,
    { channel = team.id, selected }: { channel?: string; selected?: string },
  ) => ({
    ...base('installationUpdate', by),
    action,
    conversation: inChannel(channel),
    channelData: {
      ...(selected === undefined ? {} : { settings: { selectedChannel: { id: selected } } }),
      channel: { id: channel },
      team: teamInfo,
      tenant,
      source: { name: 'message' },
    },
  });

  const change = (eventType: string, by: TeamsMember, channelData: object, more: object = {}) => ({
    ...base('conversationUpdate', by),
    conversation: inChannel(team.id),
    channelData: { team: teamInfo, eventType, tenant, ...channelData },
    ...more,
  });
  const channelChange = (eventType: string) => (by: TeamsMember, channel: { id: string; name: string }) =>
    change(eventType, by, { channel });
  const teamChange = (eventType: string) => (by: TeamsMember) => change(eventType, by, {});

  return {
    /** Somebody adds the app to the team; newer clients say which channel they chose. */
    appAdded: (by: TeamsMember, where: { channel?: string; selected?: string } = {}) => installation('add', by, where),
    appRemoved: (by: TeamsMember) => installation('remove', by, {}),
    appAddedInChat: (by: TeamsMember) => ({
      ...base('installationUpdate', by),
      action: 'add',
      conversation: inChat(by),
      channelData: { settings: { selectedChannel: { id: `a:${by.id}` } }, tenant, source: { name: 'message' } },
    }),
    appRemovedInChat: (by: TeamsMember) => ({
      ...base('installationUpdate', by),
      action: 'remove',
      conversation: inChat(by),
      channelData: { tenant, source: { name: 'message' } },
    }),
    /** Teams tells of the same also as of new members of the chat. */
    botAddedInChat: (by: TeamsMember) => ({
      ...base('conversationUpdate', by),
      membersAdded: [{ id: by.id, aadObjectId: by.aadObjectId }, { id: bot.id }],
      conversation: inChat(by),
      channelData: { tenant },
    }),
    appAddedInGroup: (by: TeamsMember, chat: string) => ({
      ...base('installationUpdate', by),
      action: 'add',
      conversation: inGroup(chat),
      channelData: { settings: { selectedChannel: { id: chat } }, tenant, source: { name: 'message' } },
    }),
    botAddedInGroup: (by: TeamsMember, chat: string) => ({
      ...base('conversationUpdate', by),
      membersAdded: [{ id: bot.id }],
      conversation: inGroup(chat),
      channelData: { tenant },
    }),
    /** The meeting in whose chat the app is begins or ends. */
    meeting: (by: TeamsMember, chat: string, what: 'Start' | 'End') => ({
      ...base('event', by),
      name: `application/vnd.microsoft.meeting${what}`,
      value: {
        MeetingType: 'Scheduled',
        Title: 'Keksitty webinaari',
        Id: 'MCMxOTptZWV0aW5nX2tla3NpdHR5QHRocmVhZC52MiMw',
        JoinUrl: 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_keksitty%40thread.v2/0',
        [`${what}Time`]: new Date(now()).toISOString(),
      },
      conversation: inGroup(chat),
      channelData: { tenant },
    }),
    botAdded: (by: TeamsMember) => change('teamMemberAdded', by, {}, { membersAdded: [{ id: bot.id }] }),
    botRemoved: (by: TeamsMember) => change('teamMemberRemoved', by, {}, { membersRemoved: [{ id: bot.id }] }),
    memberAdded: (by: TeamsMember, who: TeamsMember) =>
      change('teamMemberAdded', by, {}, { membersAdded: [{ id: who.id, aadObjectId: who.aadObjectId }] }),
    memberRemoved: (by: TeamsMember, who: TeamsMember) =>
      change('teamMemberRemoved', by, {}, { membersRemoved: [{ id: who.id, aadObjectId: who.aadObjectId }] }),

    /** Somebody mentions the bot in a channel: as a new thread or in one. */
    mention: (from: TeamsMember, text: string, { channel = team.id, thread }: Where = {}) => {
      const activity = base('message', from, '');
      const at = `<at>${bot.name}</at>`;
      const mentioned = { type: 'mention', mentioned: { id: bot.id, name: bot.name }, text: at };
      return {
        ...activity,
        text: `${at} ${text}\n`,
        textFormat: 'plain',
        attachments: [{ contentType: 'text/html', content: `<div><div>${at}&nbsp;${text}</div></div>` }],
        entities: [mentioned, clientInfo],
        conversation: inChannel(thread ?? `${channel};messageid=${activity.id}`),
        channelData: { teamsChannelId: channel, teamsTeamId: team.id, channel: { id: channel }, team: { id: team.id }, tenant },
      };
    },
    /** Somebody writes to the bot alone. */
    chat: (from: TeamsMember, text: string) => ({
      ...base('message', from, ''),
      text,
      textFormat: 'plain',
      attachments: [{ contentType: 'text/html', content: `<p>${text}</p>` }],
      conversation: inChat(from),
      channelData: { tenant },
    }),

    /** Somebody presses a button of a card: `data` is the button's own with what was typed into the card. */
    press: (from: TeamsMember, message: Message, verb: string, data: object = {}, trigger: 'manual' | 'automatic' = 'manual') => {
      const isChat = message.place.startsWith('a:');
      const place = isChat ? {} : { channel: { id: message.place }, team: { id: team.id } };
      return {
        ...base('invoke', from),
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb, data }, trigger },
        replyToId: message.id,
        conversation: isChat ? inChat(from) : inChannel(message.conversation),
        channelData: { ...place, tenant, source: { name: 'message' }, legacy: { replyToId: `1:${message.id}` } },
      };
    },

    /** Somebody looks for something from the box in which they write, anywhere in Teams; before they have typed, Teams asks itself. */
    lookFor: (from: TeamsMember, commandId: string, text: string | undefined, where: Where & { page?: object } = {}) => ({
      ...base('invoke', from),
      name: 'composeExtension/query',
      value: {
        commandId,
        parameters: [text === undefined ? { name: 'initialRun', value: 'true' } : { name: 'query', value: text }],
        queryOptions: { skip: 0, count: 25, ...where.page },
      },
      ...writingIn(from, where),
    }),
    /** Somebody pastes a link to our own site into what they write. */
    pasteLink: (from: TeamsMember, url: string, where: Where = {}) => ({
      ...base('invoke', from),
      name: 'composeExtension/queryLink',
      value: { url },
      ...writingIn(from, where),
    }),

    channelCreated: channelChange('channelCreated'),
    channelRenamed: channelChange('channelRenamed'),
    channelDeleted: channelChange('channelDeleted'),
    channelRestored: channelChange('channelRestored'),
    teamRenamed: (by: TeamsMember, name: string) => change('teamRenamed', by, { team: { ...teamInfo, name } }),
    teamArchived: teamChange('teamArchived'),
    teamUnarchived: teamChange('teamUnarchived'),
    teamDeleted: teamChange('teamDeleted'),
    teamRestored: teamChange('teamRestored'),
  } satisfies Record<string, (...given: never[]) => TeamsActivity>;
};
