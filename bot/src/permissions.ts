import type { EndpointName } from './contract/endpoints';
import type { Role } from './network/member';
import type { Setup } from './network/setup';
import type { ExtensionCommand } from './search/extensionCommand';
import type { Intent } from './understanding/meaning';

/** Members are those in the channel's roster; coordinators are members who may run the network. */
export type Who = 'member' | 'coordinator';

export type CardVerb =
  | 'help'
  | 'answer.show'
  | 'event.coming'
  | 'event.show'
  | 'item.show'
  | 'update.begin'
  | 'update.save'
  | 'update.withdraw'
  | 'followUp.answer'
  | 'followUp.chooseOrganisation'
  | 'followUp.edit'
  | 'followUp.show'
  | 'followUp.withdraw'
  | 'me.settings'
  | 'me.save'
  | 'me.stop'
  | 'me.remind'
  | 'status.begin'
  | 'status.save'
  | 'chat.plan'
  | 'chat.do'
  | 'chat.create'
  | 'chat.undo'
  | 'proposal.send';

/** What one may tell the bot in words to do, besides asking. */
export type ChatCommand = 'mySettings' | 'stopEverything' | 'newEvent' | 'moveEvent' | 'cancelEvent' | 'openFollowUp';

/** What one may do from the box in which one writes: look for things, and have a pasted link unfolded. */
export type ExtensionDoor = ExtensionCommand | 'link';

/** Who may what: every endpoint, card verb and command there is. What is not here does not exist. */
export const permissions = {
  endpoints: {
    me: 'member',
    overview: 'member',
    search: 'member',
    priorities: 'member',
    calendar: 'member',
    indicators: 'member',
    importStatistics: 'coordinator',
    enterValues: 'coordinator',
    followUps: 'member',
    round: 'member',
    network: 'member',
    goingOver: 'coordinator',
    succeed: 'coordinator',
    channel: 'coordinator',
    postsPreview: 'coordinator',
    members: 'coordinator',
    setMember: 'coordinator',
    exportContent: 'coordinator',
    previewContent: 'coordinator',
    importContent: 'coordinator',
    deliveries: 'coordinator',
    settlePost: 'coordinator',
    item: 'coordinator',
    change: 'coordinator',
    history: 'coordinator',
    undo: 'coordinator',
    event: 'member',
    attend: 'member',
    eventEmail: 'member',
    roundEmail: 'member',
    monthEmail: 'member',
    calendarFeed: 'member',
    renewCalendarFeed: 'member',
    revokeCalendarFeed: 'member',
    calendarToEdit: 'coordinator',
    previewNotice: 'coordinator',
    previewSeries: 'coordinator',
    previewImport: 'coordinator',
    answer: 'member',
    draft: 'member',
    answers: 'member',
    practices: 'member',
    myAnswers: 'member',
    forms: 'coordinator',
    newRound: 'coordinator',
    previewQuestions: 'coordinator',
    writeUpdate: 'member',
    withdrawUpdate: 'member',
    strategyToEdit: 'coordinator',
    versions: 'member',
    closeVersion: 'coordinator',
    reopenVersion: 'coordinator',
    myData: 'member',
    deleteMyData: 'member',
    retention: 'coordinator',
    visit: 'member',
    mySettings: 'member',
    saveMySettings: 'member',
    stopMessages: 'member',
    myReminder: 'member',
    remindMe: 'member',
    standstill: 'coordinator',
    proposals: 'coordinator',
    settleProposal: 'coordinator',
    setup: 'coordinator',
    beginNetwork: 'coordinator',
    reachStep: 'coordinator',
    postTest: 'coordinator',
    finishSetup: 'coordinator',
    chooseOrganisation: 'member',
  },
  verbs: {
    help: 'member',
    'answer.show': 'member',
    'event.coming': 'member',
    'event.show': 'member',
    'item.show': 'member',
    'update.begin': 'member',
    'update.save': 'member',
    'update.withdraw': 'member',
    'followUp.answer': 'member',
    'followUp.chooseOrganisation': 'member',
    'followUp.edit': 'member',
    'followUp.show': 'member',
    'followUp.withdraw': 'member',
    'me.settings': 'member',
    'me.save': 'member',
    'me.stop': 'member',
    'me.remind': 'member',
    'status.begin': 'member',
    'status.save': 'member',
    'chat.plan': 'coordinator',
    'chat.do': 'coordinator',
    'chat.create': 'coordinator',
    'chat.undo': 'coordinator',
    'proposal.send': 'member',
  },
  commands: {
    mySettings: 'member',
    stopEverything: 'member',
    newEvent: 'coordinator',
    moveEvent: 'coordinator',
    cancelEvent: 'coordinator',
    openFollowUp: 'coordinator',
    help: 'member',
    greeting: 'member',
    thanks: 'member',
    calendar: 'member',
    event: 'member',
    events: 'member',
    agreed: 'member',
    coming: 'member',
    priorities: 'member',
    priority: 'member',
    noPriority: 'member',
    objective: 'member',
    action: 'member',
    actions: 'member',
    delayed: 'member',
    responsible: 'member',
    indicators: 'member',
    indicator: 'member',
    organisation: 'member',
    organisations: 'member',
    ourOrganisation: 'member',
    project: 'member',
    practices: 'member',
    abbreviation: 'member',
    strategy: 'member',
    followUps: 'member',
    howToAnswer: 'member',
    useThisChannel: 'coordinator',
    notUnderstood: 'member',
  },
  extensions: {
    search: 'member',
    events: 'member',
    strategy: 'member',
    indicators: 'member',
    practices: 'member',
    link: 'member',
  },
  /** What anybody may ask who reaches the server, and why; every other route is an endpoint of the contract. */
  open: {
    'POST /api/messages': 'the sender proves to be the Bot Framework, and the person in the activity is asked for as everywhere',
    'GET /api/sign-in': 'tells a browser where one signs in',
    'GET /api/notices': 'who answers for the data and for accessibility, which the law has everybody be able to read',
    'GET /calendar/:file': 'the address is a secret',
    'GET /calendar/event/:file': 'the address is signed',
    'GET /live': 'the platform asks whether the server runs',
    'GET /health': 'numbers and states for whoever looks after the server',
    'GET /': 'leads to the tab',
    'GET /tab': 'leads to the tab',
    'GET /tab/*': 'the tab’s own files, the same for everybody',
  },
} as const satisfies {
  endpoints: Record<EndpointName, Who>;
  verbs: Record<CardVerb, Who>;
  commands: Record<Intent | ChatCommand | 'notUnderstood', Who>;
  extensions: Record<ExtensionDoor, Who>;
  open: Record<string, string>;
};

export const may = (role: Role, who: Who): boolean => role === 'coordinator' || (role === 'member' && who === 'member');

/** What is answered to a team that waits for its network; and to whoever waits while somebody else sets it up. */
const untilThereIsANetwork: ReadonlySet<EndpointName> = new Set(['me', 'setup', 'previewContent', 'beginNetwork']);
const untilItIsSetUp: ReadonlySet<EndpointName> = new Set(['me']);

/** Whether an endpoint is answered at all before the network has been set up. */
export const isOpenDuring = (setup: Setup | undefined, role: Role, name: EndpointName): boolean => {
  if (setup === undefined) return true;
  if (role !== 'coordinator') return untilItIsSetUp.has(name);
  return setup.step !== 'content' || untilThereIsANetwork.has(name);
};

export const isCardVerb = (verb: unknown): verb is CardVerb => typeof verb === 'string' && Object.hasOwn(permissions.verbs, verb);
