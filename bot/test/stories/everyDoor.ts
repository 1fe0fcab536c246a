import type { EndpointName } from '../../src/contract/endpoints';
import type { CardVerb, ChatCommand } from '../../src/permissions';
import type { Intent } from '../../src/understanding/meaning';
import { webinar } from './reading';

type Asking = { readonly params?: Readonly<Record<string, string>>; readonly body?: unknown };

const line = { params: { action: 'ei-olemassa', update: 'eiolemassa-1' } };
const round = { params: { round: webinar } };

/** How each endpoint is asked; a new endpoint does not compile before it is here, and so it is walked through. */
export const asking: Record<EndpointName, Asking> = {
  me: {},
  overview: {},
  search: {},
  priorities: {},
  calendar: {},
  indicators: {},
  importStatistics: { body: {} },
  enterValues: {
    params: { indicator: 'mittari-osaamistaso' },
    body: { series: 'vktm', values: [{ region: 'kymenlaakso', period: '2024', value: 350 }] },
  },
  followUps: {},
  round,
  network: {},
  goingOver: { params: { organisation: 'socom' } },
  succeed: {
    body: {
      organisation: 'socom',
      on: '2021-04-01',
      successors: [{ id: 'uusi-socom', name: 'Uusi Socom', regions: ['kymenlaakso'] }],
    },
  },
  channel: {},
  postsPreview: { body: { language: 'fi', regions: [], followUpMeetings: false } },
  members: {},
  setMember: { params: { person: 'a_b' }, body: { organisation: null } },
  exportContent: {},
  previewContent: { body: { yaml: 'id: toinen' } },
  importContent: { body: { yaml: 'id: toinen', seen: '', removeGone: false } },
  deliveries: {},
  settlePost: { params: { post: 'eiolemassa' }, body: { seen: 'there' } },
  item: { params: { kind: 'event', id: webinar } },
  change: { body: { edits: [{ kind: 'series', id: 'uusi-sarja', value: { id: 'uusi-sarja', title: 'Uusi sarja' } }] } },
  history: {},
  undo: { params: { change: '1618293300000-eiolemassa' }, body: {} },
  event: { params: { event: webinar } },
  attend: { params: { event: '2021-04-15-ohjaustaverkossa-esittely' }, body: { coming: 'yes' } },
  eventEmail: { params: { event: webinar } },
  roundEmail: round,
  monthEmail: { params: { month: '2021-04' } },
  calendarFeed: {},
  renewCalendarFeed: { body: {} },
  revokeCalendarFeed: { body: {} },
  calendarToEdit: {},
  previewSeries: {
    body: {
      id: 'uusi-sarja',
      title: 'Uusi sarja',
      rule: {
        rrule: 'FREQ=MONTHLY;BYDAY=2TU;COUNT=3',
        first: { precision: 'day', day: '2021-05-11' },
        event: { title: 'Keksitty kokous', kind: 'meeting' },
      },
    },
  },
  previewImport: { body: { ics: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR' } },
  previewNotice: { params: { event: webinar }, body: { cancelled: true } },
  visit: { body: {} },
  mySettings: {},
  saveMySettings: {
    body: {
      wishes: { remind: { dayBefore: true, hourBefore: false }, private: { nudges: true, statusRounds: false, reminders: true } },
      language: null,
    },
  },
  stopMessages: { body: {} },
  myReminder: { params: { event: webinar } },
  remindMe: { params: { event: webinar }, body: { dayBefore: false, hourBefore: true } },
  standstill: {},
  proposals: {},
  settleProposal: { params: { proposal: 'a'.repeat(40) }, body: {} },
  myData: {},
  retention: {},
  chooseOrganisation: { body: { organisation: 'ohjaamo-kotka' } },
  answers: {},
  practices: {},
  myAnswers: {},
  forms: {},
  newRound: {},
  previewQuestions: { body: { questionnaire: [{ id: 'outcome', block: 'text', label: 'Mitä jäi käteen?', required: true }] } },
  draft: { ...round, body: { outcome: 'Kesken' } },
  writeUpdate: { ...line, body: { text: 'Yksi lause', organisation: 'ohjaamo-kotka' } },
  withdrawUpdate: { ...line, body: {} },
  strategyToEdit: {},
  versions: {},
  closeVersion: { body: { version: 7 } },
  reopenVersion: { params: { version: '7' }, body: {} },
  answer: { ...round, body: { outcome: 'Yksi lause' } },
  setup: {},
  beginNetwork: { body: { content: 'offered' } },
  reachStep: { body: { step: 'people' } },
  postTest: { body: {} },
  finishSetup: { body: {} },
  deleteMyData: { body: { understood: true } },
};

/** What every button of a card sends. */
export const presses: Record<CardVerb, object> = {
  help: {},
  'answer.show': { intent: 'event', id: webinar, language: 'fi' },
  'event.coming': { event: '2021-04-15-ohjaustaverkossa-esittely', coming: 'yes', kind: 'day-before' },
  'event.show': { event: '2021-04-15-ohjaustaverkossa-esittely', kind: 'day-before' },
  'item.show': { item: 'event', id: webinar },
  'update.begin': { priority: 'ohjauspalvelun-saatavuus' },
  'update.save': { priority: 'ohjauspalvelun-saatavuus' },
  'update.withdraw': { priority: 'ohjauspalvelun-saatavuus' },
  'followUp.chooseOrganisation': { round: webinar, organisation: 'ohjaamo-kotka' },
  'followUp.edit': { round: webinar },
  'followUp.answer': { round: webinar, outcome: 'Yksi lause' },
  'followUp.show': { round: webinar },
  'followUp.withdraw': { round: 'ei-ole' },
  'me.settings': {},
  'me.save': {},
  'me.stop': {},
  'me.remind': { event: webinar },
  'chat.plan': { command: 'cancelEvent', event: webinar },
  'chat.do': { command: 'cancelEvent', event: webinar, base: 'vanhentunut' },
  'chat.create': { id: 'ei-otsikkoa' },
  'chat.undo': { change: '1618293300000-eiolemassa' },
  'proposal.send': { text: 'Siirretään foorumi' },
  'status.begin': { month: '2021-06' },
  'status.save': { month: '2021-06', was: '{}' },
};

/** Everything that can be asked for, and what is not understood. */
export type Command = Intent | ChatCommand | 'notUnderstood';

/** What people write to ask for everything that there is. */
export const messages: Record<Command, string> = {
  mySettings: 'asetukset',
  stopEverything: 'lopeta kaikki',
  newEvent: 'Uusi webinaari 28.4. klo 9–10.30 Keksitty aihe',
  moveEvent: 'siirrä TNO-foorumi 2.6.',
  cancelEvent: 'peru TNO-foorumi',
  openFollowUp: 'avaa seuranta TNO-foorumi',
  help: 'apua',
  greeting: 'hei',
  thanks: 'kiitos',
  calendar: 'kalenteri',
  event: 'seuraava webinaari',
  events: 'huhtikuu',
  agreed: 'mitä sovittiin yritysrahoituswebinaarissa',
  coming: 'ketkä tulevat',
  priorities: 'painopisteet',
  priority: 'painopiste 3',
  noPriority: 'painopiste 17',
  objective: 'digiosaaminen',
  action: 'työmarkkinatori',
  actions: 'keskeneräiset toimenpiteet',
  delayed: 'mitkä toimenpiteet ovat myöhässä',
  responsible: 'kuka vastaa hakevasta toiminnasta',
  indicators: 'mittarit',
  indicator: 'työllisyysaste',
  organisation: 'mitä ohjaamo kotka tekee',
  organisations: 'verkoston jäsenet',
  ourOrganisation: 'mitä meidän organisaatio tekee',
  project: 'mikä on tessu2',
  practices: 'hyviä käytäntöjä',
  abbreviation: 'mikä on TNO',
  strategy: 'mikä on visio',
  followUps: 'seuranta',
  howToAnswer: 'miten vastaan',
  useThisChannel: 'käytä tätä kanavaa',
  notUnderstood: 'mikä on elämän tarkoitus',
};

/** A path of the contract with its parameters filled in. */
export const filled = (path: string, params: Readonly<Record<string, string>> = {}): string =>
  path.replaceAll(/:(\w+)/g, (_whole, name: string) => params[name] ?? 'puuttuu');
