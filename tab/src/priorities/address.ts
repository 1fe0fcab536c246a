import { type ActionView, UpdateView } from '@kaselo/bot/contract/priorities';
import * as v from 'valibot';

const Status = UpdateView.entries.status.wrapped;
export type Status = v.InferOutput<typeof Status>;
export const statuses = Status.options;

/** 'Delayed' is not a status of its own, but one looks for it as for one. */
const Standing = v.picklist([...statuses, 'delayed']);
export type Standing = v.InferOutput<typeof Standing>;
export const standings = Standing.options;

/** What the address says of how the strategy is looked at. */
export type PrioritiesAddress = {
  /** The priorities that are open; undefined where the address leaves it to the view. */
  readonly open: readonly string[] | undefined;
  readonly mine: boolean;
  readonly status: Standing | undefined;
  /** Only what this organisation, or somebody of this region, answers for. */
  readonly organisation: string | undefined;
  readonly region: string | undefined;
  /** Only this priority. */
  readonly only: string | undefined;
  /** A closed version of the strategy; undefined for the one that is written now. */
  readonly version: string | undefined;
  /** Whether all that the strategy stands on is told. */
  readonly foundation: boolean;
};

/** What the address says badly it has not said. A priority may also be named as a place on the page, '#id'. */
export const readAddress = (query: string, hash = ''): PrioritiesAddress => {
  const params = new URLSearchParams(query);
  const place = decodeURIComponent(hash.replace(/^#/, ''));
  const asked = params.has('priority') ? params.getAll('priority').filter((id) => id !== '') : undefined;
  const status = v.safeParse(Standing, params.get('status'));
  const said = (name: string) => params.get(name) || undefined;
  return {
    open: asked ?? (place === '' || place === 'content' ? undefined : [place]),
    mine: params.get('mine') === 'yes',
    status: status.success ? status.output : undefined,
    organisation: said('organisation'),
    region: said('region'),
    only: said('only'),
    version: said('version'),
    foundation: params.get('foundation') === 'open',
  };
};

/** The view's page with some of its query changed; what others have put there stays. */
export const addressWith = (query: string, change: Partial<PrioritiesAddress>, action: string | undefined): string => {
  const params = new URLSearchParams(query);
  const put = (name: string, values: readonly string[]) => {
    params.delete(name);
    for (const value of values) params.append(name, value);
  };
  // An empty value says that none is open, which is not the same as saying nothing.
  if ('open' in change) put('priority', change.open?.length === 0 ? [''] : (change.open ?? []));
  if ('mine' in change) put('mine', change.mine ? ['yes'] : []);
  for (const name of ['status', 'organisation', 'region', 'only', 'version'] as const) {
    if (name in change) put(name, change[name] === undefined ? [] : [change[name]]);
  }
  if ('foundation' in change) put('foundation', change.foundation ? ['open'] : []);
  const page = action === undefined ? '/priorities' : `/priorities/${action}`;
  return params.size === 0 ? page : `${page}?${params}`;
};

/** The view without any of its filters. */
export const unfiltered = { mine: false, status: undefined, organisation: undefined, region: undefined, only: undefined, open: undefined };

export const isNarrowed = ({ mine, status, organisation, region, only }: PrioritiesAddress): boolean =>
  mine || [status, organisation, region, only].some((filter) => filter !== undefined);

/** Whether an action is among those that the reader has asked to see. */
export const isAskedFor = ({ mine, status, organisation, region }: PrioritiesAddress, action: ActionView): boolean =>
  (!mine || action.mine) &&
  (status === undefined || action.status === status || (status === 'delayed' && action.delayed)) &&
  (organisation === undefined || answersFor(organisation, action)) &&
  (region === undefined || action.regions.some((each) => each === region));

const answersFor = (organisation: string, { responsible }: ActionView): boolean =>
  responsible !== undefined && (responsible.wholeNetwork || responsible.organisations.some(({ id }) => id === organisation));
