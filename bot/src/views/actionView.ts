import { dayInWords, whenInWords } from '../calendar/whenInWords';
import type { ActionView, UpdateView } from '../contract/priorities';
import { personKey } from '../kit/ids';
import { type Day, dayOf } from '../kit/time';
import { mayChange, mayWrite, placesOf } from '../priorities/mayWrite';
import { type Action, isResponsible, type Priority, responsibleFor } from '../priorities/priority';
import { type ActionStatus, isDelayed, isUnder, statusFrom, type Update } from '../priorities/update';
import type { Names } from './changeViews';
import { instantInWords } from './instantInWords';
import { type Reader, todayOf } from './reader';

const inOrder: readonly ActionStatus[] = ['completed', 'in-progress', 'paused', 'not-started', 'dropped'];

/** What has been written under actions, and how it is looked at. */
export type Diaries = {
  readonly updates: readonly Update[];
  /** Who wrote each line by name, for those who may know. */
  readonly names?: Names | undefined;
  /** Where the actions stood and on which day, when what is looked at has been closed; nobody writes there. */
  readonly closed?: { readonly statuses: Readonly<Record<string, ActionStatus>>; readonly day: Day } | undefined;
};

export const updatesOf = (action: Action, updates: readonly Update[]): readonly Update[] =>
  updates.filter((update) => isUnder(update, action)).sort((a, b) => b.at - a.at);

/** How a priority's actions stand, counted and one by one in order of progress, and when any of them was last written of. */
export const progressOf = (priority: Priority, updates: readonly Update[], reader: Reader, closed?: Diaries['closed']) => {
  const own = priority.actions.map((action) => standingOf(action, { updates, closed }, reader));
  const statuses = own.map(({ status }) => status).sort((a, b) => inOrder.indexOf(a) - inOrder.indexOf(b));
  const count = (status: ActionStatus) => statuses.filter((each) => each === status).length;
  const latest = Math.max(...priority.actions.flatMap((action) => updatesOf(action, updates)).map(({ at }) => at));
  return {
    statuses,
    counts: {
      completed: count('completed'),
      'in-progress': count('in-progress'),
      'not-started': count('not-started'),
      paused: count('paused'),
      dropped: count('dropped'),
      delayed: own.filter(({ delayed }) => delayed).length,
    },
    lastUpdate: Number.isFinite(latest) ? dayInWords(dayOf(latest), todayOf(reader), reader.language) : undefined,
  };
};

const standingOf = (action: Action, { updates, closed }: Diaries, reader: Reader) => {
  const status = closed?.statuses[action.id] ?? statusFrom(updates.filter((update) => isUnder(update, action)));
  return { status, delayed: isDelayed(action, status, closed?.day ?? todayOf(reader)) };
};

export const updateView = (update: Update, reader: Reader, { names, closed }: Omit<Diaries, 'updates'> = {}): UpdateView | undefined => {
  const { data, language } = reader;
  const home = data.priorities.find(({ actions }) => actions.some(({ id }) => id === update.action));
  const action = home?.actions.find(({ id }) => id === update.action);
  if (home === undefined || action === undefined) return undefined;
  const event = data.events.find(({ id }) => String(id) === String(update.round));
  return {
    day: dayInWords(dayOf(update.at), todayOf(reader), language),
    at: instantInWords(update.at, reader),
    organisation: organisationName(update.organisation, reader),
    organisationId: update.organisation,
    text: update.text,
    status: update.status,
    round: update.round === undefined || event === undefined ? undefined : { id: update.round, title: event.title },
    action: { id: action.id, text: action.text, priority: home.id },
    id: update.id,
    mayChange: closed === undefined && mayChange(reader, update),
    by: names?.get(personKey(update.by)),
    edited: update.editedAt === undefined ? undefined : instantInWords(update.editedAt, reader),
  };
};

export const organisationName = (id: string, { data }: Reader): string =>
  [...data.organisations, ...data.outsideParties].find((each) => each.id === id)?.name ?? id;

export const actionView = (action: Action, priority: Priority, diaries: Diaries, reader: Reader): ActionView => {
  const { data, organisation, role, language } = reader;
  const responsible = responsibleFor(action, priority);
  const twin = data.priorities.find(({ actions }) => actions.some(({ id }) => id === action.sameAs));
  const inName = mayWrite(reader, placesOf(action, data.priorities), organisation ?? data.network.frame.leadOrganisation);
  return {
    id: action.id,
    text: action.text,
    details: action.details,
    responsible: responsible && {
      text: responsible.text,
      wholeNetwork: responsible.wholeNetwork,
      organisations: responsible.organisations.map((id) => ({ id, name: organisationName(id, reader) })),
    },
    regions: regionsOf(responsible, reader),
    mine: organisation !== undefined && isResponsible(organisation, responsible),
    ...standingOf(action, diaries, reader),
    due: action.due === undefined ? undefined : { day: action.due, words: dayInWords(action.due, todayOf(reader), language) },
    mayWrite: diaries.closed === undefined && (role === 'coordinator' || (organisation !== undefined && inName)),
    sharedWith: twin && { id: twin.id, order: twin.order },
    events: data.events
      .filter(({ id }) => action.events.includes(id))
      .map(({ id, title, when }) => ({ id, title, words: whenInWords(when, todayOf(reader), language) })),
    projects: data.projects.filter(({ id }) => action.projects.includes(id)).map(({ name }) => name),
    indicators: data.indicators.filter(({ id }) => action.indicators.includes(id)).map(({ id, name }) => ({ id, name })),
    links: action.links,
    note: action.note,
    updates: updatesOf(action, diaries.updates).flatMap((update) => updateView(update, reader, diaries) ?? []),
  };
};

/** Where those who answer for something are; everywhere, when the whole network does. */
function regionsOf(responsible: Priority['responsible'], { data }: Reader) {
  const all = data.network.settings.regions.map(({ id }) => id);
  if (responsible === undefined || responsible.wholeNetwork) return responsible === undefined ? [] : all;
  const named = data.organisations.filter(({ id }) => responsible.organisations.includes(id));
  return all.filter((region) => named.some(({ regions }) => regions.includes(region)));
}
