import { type ActionView, UpdateView } from '@kaselo/bot/contract/priorities';
import * as v from 'valibot';

const Status = UpdateView.entries.status.wrapped;
export type Status = v.InferOutput<typeof Status>;
export const statuses = Status.options;

/** What the address says of how the strategy is looked at. */
export type PrioritiesAddress = {
  /** The priorities that are open; undefined where the address leaves it to the view. */
  readonly open: readonly string[] | undefined;
  readonly mine: boolean;
  readonly status: Status | undefined;
  /** Whether all that the strategy stands on is told. */
  readonly foundation: boolean;
};

/** What the address says badly it has not said. A priority may also be named as a place on the page, '#id'. */
export const readAddress = (query: string, hash = ''): PrioritiesAddress => {
  const params = new URLSearchParams(query);
  const place = decodeURIComponent(hash.replace(/^#/, ''));
  const asked = params.has('priority') ? params.getAll('priority').filter((id) => id !== '') : undefined;
  const status = v.safeParse(Status, params.get('status'));
  return {
    open: asked ?? (place === '' || place === 'content' ? undefined : [place]),
    mine: params.get('mine') === 'yes',
    status: status.success ? status.output : undefined,
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
  if ('status' in change) put('status', change.status === undefined ? [] : [change.status]);
  if ('foundation' in change) put('foundation', change.foundation ? ['open'] : []);
  const page = action === undefined ? '/priorities' : `/priorities/${action}`;
  return params.size === 0 ? page : `${page}?${params}`;
};

export const isNarrowed = ({ mine, status }: PrioritiesAddress): boolean => mine || status !== undefined;

/** Whether an action is among those that the reader has asked to see. */
export const isAskedFor = ({ mine, status }: PrioritiesAddress, action: ActionView): boolean =>
  (!mine || action.mine) && (status === undefined || action.status === status);
