import * as v from 'valibot';
import { AnswerContent } from '../followUps/answer';
import { OrganisationId } from '../kit/ids';
import { AllAnswers, CardPreview, DraftKept, DraftToKeep, Forms, FormToPreview, MyAnswers, Practices } from './answers';
import { Calendar } from './calendar';
import { CalendarToEdit } from './calendarToEdit';
import { NoticePreview, WantedMove } from './changeNotice';
import { ChangeAnswer, History, ItemToEdit, WantedChange } from './changes';
import { ContentFile, ContentPreview, ContentToImport, ContentToPreview, ImportAnswer } from './content';
import { Deliveries } from './deliveries';
import { CalendarFeed, Email, EventPage, WantedComing } from './eventPage';
import { FollowUps, Round, RoundTimes } from './followUps';
import { ImportPreview, WantedImport } from './import';
import { EnteredValues, Indicators, StatisticsAnswer } from './indicators';
import { Me } from './me';
import { MyData, RetentionView, WantedDeletion } from './myData';
import { GoingOver, NetworkView, Succession } from './network';
import { Overview } from './overview';
import { MyReminder, MySettings, WantedMyReminder, WantedMySettings } from './personal';
import { ActionView, Priorities } from './priorities';
import { Proposals } from './proposals';
import { SeriesPreview, WantedSeries } from './recurrence';
import { SearchResults } from './search';
import { ChannelView, MemberChange, Members, PostsPreview, SettingsAsWritten } from './settings';
import { SetupAnswer, SetupStep, SetupView, WantedBeginning } from './setup';
import { Standstill } from './standstill';
import { ReviewAnswer, StrategyToEdit, StrategyVersions, UpdateContent, WantedReview } from './strategy';

/**
 * The tab's only door: every path that it may ask, what it sends and what it gets.
 * ':name' in a path is a parameter; GET answers carry an ETag; `?language=fi|sv|en` chooses the words.
 */
export const endpoints = {
  me: get('/api/me', Me),
  overview: get('/api/overview', Overview),
  /** `?q=ohjaajien koulutus`: everything in the network that says so, in any form of the words. */
  search: get('/api/search', SearchResults),
  /** `?version=1`: the strategy as a review left it. */
  priorities: get('/api/priorities', Priorities),
  /** `?from=2021-03-29&to=2021-05-02`: every event that touches those days. */
  calendar: get('/api/calendar', Calendar),
  indicators: get('/api/indicators', Indicators),
  /** Looks at the public sources now, as is done every night. */
  importStatistics: put('/api/indicators/import', v.object({}), StatisticsAnswer),
  /** Figures written or pasted by hand; another figure than was there is a revision. */
  enterValues: put('/api/indicators/:indicator/values', EnteredValues, ChangeAnswer),
  followUps: get('/api/follow-ups', FollowUps),
  round: get('/api/follow-ups/:round', Round),
  /** When a round that is opened now opens and ends, by the network's clock and rules. */
  newRound: get('/api/rounds/new', RoundTimes),
  network: get('/api/network', NetworkView),
  /** What goes over when an organisation gives way to others. */
  goingOver: get('/api/network/organisations/:organisation/going-over', GoingOver),
  /** Lets an organisation's work go on in others: one change, and its people with it. */
  succeed: put('/api/network/succession', Succession, ChangeAnswer),
  /** Where the bot speaks for the network. */
  channel: get('/api/settings/channel', ChannelView),
  /** What would be posted by settings that are not saved yet; nothing is stored. */
  postsPreview: put('/api/settings/preview', SettingsAsWritten, PostsPreview),
  members: get('/api/members', Members),
  /** Which organisation somebody speaks for; null for none. */
  setMember: put('/api/members/:person', MemberChange, Members),
  /** The whole network as its content file, what such a file would change, and bringing it in. */
  exportContent: get('/api/content', ContentFile),
  previewContent: put('/api/content/preview', ContentToPreview, ContentPreview),
  importContent: put('/api/content', ContentToImport, ImportAnswer),
  deliveries: get('/api/deliveries', Deliveries),
  /** Says whether a post that may or may not have arrived stands in the channel, or is to be posted again. */
  settlePost: put('/api/deliveries/:post', v.object({ seen: v.picklist(['there', 'again']) }), Deliveries),
  /** Stores the reader's answer, or replaces their earlier one, and answers the round as it stands then. */
  answer: put('/api/follow-ups/:round/answer', AnswerContent, Round),
  /** Keeps what has been typed so far; an empty draft removes it. */
  draft: put('/api/follow-ups/:round/draft', DraftToKeep, DraftKept),
  /** Everything that has been answered, to be grouped by event, priority or organisation. */
  answers: get('/api/answers', AllAnswers),
  /** `?search=ohjaajien`: the good practices that have all these words in any of their forms. */
  practices: get('/api/practices', Practices),
  /** What the reader has answered, and what they have begun and not sent. */
  myAnswers: get('/api/my-answers', MyAnswers),
  /** What is asked after each kind of event, to be edited. */
  forms: get('/api/forms', Forms),
  /** The card that a form would be. */
  previewQuestions: put('/api/follow-ups/preview', FormToPreview, CardPreview),
  /** One thing of the network's words as it stands, to be edited. */
  item: get('/api/items/:kind/:id', ItemToEdit),
  /** Changes things, all of them or none; answers with what stands in the way where somebody else was quicker. */
  change: put('/api/changes', WantedChange, ChangeAnswer),
  /** `?kind=event&id=…` of one thing; `?before=<change>` the next page. */
  history: get('/api/changes', History),
  undo: put('/api/changes/:change/undo', v.object({}), ChangeAnswer),
  /** Writes a line under an action, or changes it: it is known by the id that its writer gives it, so that the same line sent twice is one. */
  writeUpdate: put('/api/actions/:action/updates/:update', UpdateContent, ActionView),
  /** Takes a line back; writing it again puts it back. */
  withdrawUpdate: put('/api/actions/:action/updates/:update/withdraw', v.object({}), ActionView),
  /** The whole strategy as it stands, to be edited. */
  strategyToEdit: get('/api/strategy', StrategyToEdit),
  /** The versions of the strategy; `priorities?version=1` reads a closed one. */
  versions: get('/api/strategy/versions', StrategyVersions),
  /** The review: closes the version that is being written and opens the next. */
  closeVersion: put('/api/strategy/versions', WantedReview, ReviewAnswer),
  /** Takes a review back, as long as nothing of the strategy has been changed since. */
  reopenVersion: put('/api/strategy/versions/:version/reopen', v.object({}), ReviewAnswer),
  /** Everything about one event. */
  event: get('/api/events/:event', EventPage),
  /** Whether the reader comes; saying it again replaces what they said before. */
  attend: put('/api/events/:event/attendance', WantedComing, EventPage),
  /** An event, or what came of it, as a text that is ready to be sent by e-mail. */
  eventEmail: get('/api/events/:event/email', Email),
  roundEmail: get('/api/follow-ups/:round/email', Email),
  /** `2021-04`: a month's events. */
  monthEmail: get('/api/calendar/months/:month/email', Email),
  /** The reader's own secret address of the calendar: made anew, it replaces the one before. */
  calendarFeed: get('/api/me/calendar-feed', CalendarFeed),
  renewCalendarFeed: put('/api/me/calendar-feed', v.object({}), CalendarFeed),
  revokeCalendarFeed: put('/api/me/calendar-feed/revoke', v.object({}), CalendarFeed),
  /** What an event may belong to, for those who write events. */
  calendarToEdit: get('/api/calendar/edit', CalendarToEdit),
  /** What the channel would be told of a move or a cancellation. */
  previewNotice: put('/api/events/:event/notice/preview', WantedMove, NoticePreview),
  /** What a rule makes of a series, and the edits that make it so; nothing is written. */
  previewSeries: put('/api/series/preview', WantedSeries, SeriesPreview),
  /** What a calendar file would bring, beside what is there; the chosen are sent as ordinary changes. */
  previewImport: put('/api/calendar/import/preview', WantedImport, ImportPreview),
  /** Everything that is kept of the reader. */
  myData: get('/api/me/data', MyData),
  /** Removes it, and takes the reader out of what stays their organisation's; it cannot be undone. */
  deleteMyData: put('/api/me/data/delete', WantedDeletion, MyData),
  /** What is removed by itself within thirty days, and what was removed last. */
  retention: get('/api/retention', RetentionView),
  /** The reader has looked at the overview; looks within an hour are one visit. */
  visit: put('/api/me/visit', v.object({}), v.object({ saved: v.boolean() })),
  /** What the bot may send the reader in private. */
  mySettings: get('/api/me/settings', MySettings),
  saveMySettings: put('/api/me/settings', WantedMySettings, MySettings),
  /** From now on nothing is sent to the reader in private, whatever they had asked for. */
  stopMessages: put('/api/me/settings/stop', v.object({}), MySettings),
  /** Whether the reader is reminded of an event in private. */
  myReminder: get('/api/events/:event/reminder', MyReminder),
  remindMe: put('/api/events/:event/reminder', WantedMyReminder, MyReminder),
  /** What members have suggested from the chat, and taking one off the list. */
  proposals: get('/api/proposals', Proposals),
  settleProposal: put('/api/proposals/:proposal/settle', v.object({}), Proposals),
  /** What has not moved for two status rounds. */
  standstill: get('/api/status-rounds/standstill', Standstill),
  /** The first run of a team: how far it is, what the network begins with, which step was reached, a test post, the end of it. */
  setup: get('/api/setup', SetupView),
  beginNetwork: put('/api/setup/content', WantedBeginning, SetupAnswer),
  reachStep: put('/api/setup/step', v.object({ step: SetupStep }), SetupAnswer),
  postTest: put('/api/setup/test', v.object({}), SetupView),
  finishSetup: put('/api/setup/finish', v.object({}), SetupAnswer),
  /** Which organisation the reader speaks for. */
  chooseOrganisation: put('/api/me/organisation', v.object({ organisation: OrganisationId }), Me),
} as const;

export type EndpointName = keyof typeof endpoints;
export type RequestOf<Name extends EndpointName> = v.InferOutput<(typeof endpoints)[Name]['request']>;
export type ResponseOf<Name extends EndpointName> = v.InferOutput<(typeof endpoints)[Name]['response']>;

/** What every refusal looks like: a sentence for the person, and a reference number where something broke. */
export const RefusalBody = v.object({
  refusal: v.picklist([
    'signed-out',
    'not-allowed',
    'not-found',
    'invalid',
    'closed',
    'event-over',
    'event-cancelled',
    'no-organisation',
    'too-large',
    'too-many',
    'roster-unreachable',
    'store-unreachable',
    'broken',
  ]),
  message: v.string(),
  reference: v.optional(v.string()),
});
export type RefusalBody = v.InferOutput<typeof RefusalBody>;

function get<Response extends v.GenericSchema>(path: string, response: Response) {
  return { method: 'GET', path, request: v.undefined(), response } as const;
}

function put<Request extends v.GenericSchema, Response extends v.GenericSchema>(path: string, request: Request, response: Response) {
  return { method: 'PUT', path, request, response } as const;
}
