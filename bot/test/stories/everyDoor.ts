import type { EndpointName } from '../../src/contract/endpoints';
import { webinar } from './reading';

type Asking = { readonly params?: Readonly<Record<string, string>>; readonly body?: unknown };

const round = { params: { round: webinar } };

/** How each endpoint is asked; a new endpoint does not compile before it is here, and so it is walked through. */
export const asking: Record<EndpointName, Asking> = {
  me: {},
  overview: {},
  priorities: {},
  calendar: {},
  indicators: {},
  followUps: {},
  round,
  network: {},
  deliveries: {},
  item: { params: { kind: 'event', id: webinar } },
  change: { body: { edits: [{ kind: 'series', id: 'uusi-sarja', value: { id: 'uusi-sarja', title: 'Uusi sarja' } }] } },
  history: {},
  undo: { params: { change: '1618293300000-eiolemassa' }, body: {} },
  chooseOrganisation: { body: { organisation: 'ohjaamo-kotka' } },
  draft: { ...round, body: { outcome: 'Kesken' } },
  answer: { ...round, body: { outcome: 'Yksi lause' } },
};

/** A path of the contract with its parameters filled in. */
export const filled = (path: string, params: Readonly<Record<string, string>> = {}): string =>
  path.replaceAll(/:(\w+)/g, (_whole, name: string) => params[name] ?? 'puuttuu');
