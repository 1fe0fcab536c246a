import type { EndpointName, RefusalBody, RequestOf, ResponseOf } from '../contract/endpoints';
import type { Result } from '../kit/result';
import type { Reader } from './reader';

/** What an endpoint may refuse a reader who is allowed to ask. */
export type Refusal = Extract<
  RefusalBody['refusal'],
  'not-allowed' | 'not-found' | 'invalid' | 'closed' | 'event-over' | 'event-cancelled' | 'no-organisation'
>;

/** What answers one endpoint of the contract; who may ask is settled before. */
export type Handler<Name extends EndpointName> = (
  reader: Reader,
  asked: { readonly body: RequestOf<Name>; readonly params: Readonly<Record<string, string>> },
) => Promise<Result<ResponseOf<Name>, Refusal>>;

export type Handlers<Name extends EndpointName> = { readonly [Each in Name]: Handler<Each> };
