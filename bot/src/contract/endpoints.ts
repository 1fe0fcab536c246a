import * as v from 'valibot';
import { AnswerContent } from '../followUps/answer';
import { Draft } from '../followUps/draft';
import { OrganisationId } from '../kit/ids';
import { Calendar } from './calendar';
import { ChangeAnswer, History, ItemToEdit, WantedChange } from './changes';
import { Deliveries } from './deliveries';
import { FollowUps, Round } from './followUps';
import { Indicators } from './indicators';
import { Me } from './me';
import { NetworkView } from './network';
import { Overview } from './overview';
import { Priorities } from './priorities';

/**
 * The tab's only door: every path that it may ask, what it sends and what it gets.
 * ':name' in a path is a parameter; GET answers carry an ETag; `?language=fi|sv|en` chooses the words.
 */
export const endpoints = {
  me: get('/api/me', Me),
  overview: get('/api/overview', Overview),
  priorities: get('/api/priorities', Priorities),
  /** `?from=2021-03-29&to=2021-05-02`: every event that touches those days. */
  calendar: get('/api/calendar', Calendar),
  indicators: get('/api/indicators', Indicators),
  followUps: get('/api/follow-ups', FollowUps),
  round: get('/api/follow-ups/:round', Round),
  network: get('/api/network', NetworkView),
  deliveries: get('/api/deliveries', Deliveries),
  /** Stores the reader's answer, or replaces their earlier one, and answers the round as it stands then. */
  answer: put('/api/follow-ups/:round/answer', AnswerContent, Round),
  /** Keeps what has been typed so far; an empty draft removes it. */
  draft: put('/api/follow-ups/:round/draft', Draft, v.object({ saved: v.boolean() })),
  /** One thing of the network's words as it stands, to be edited. */
  item: get('/api/items/:kind/:id', ItemToEdit),
  /** Changes things, all of them or none; answers with what stands in the way where somebody else was quicker. */
  change: put('/api/changes', WantedChange, ChangeAnswer),
  /** `?kind=event&id=…` of one thing; `?before=<change>` the next page. */
  history: get('/api/changes', History),
  undo: put('/api/changes/:change/undo', v.object({}), ChangeAnswer),
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
    'no-organisation',
    'too-large',
    'too-many',
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
