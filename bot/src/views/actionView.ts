import { dayInWords, whenInWords } from '../calendar/whenInWords';
import type { ActionView, UpdateView } from '../contract/priorities';
import { dayOf } from '../kit/time';
import { type Action, isResponsible, type Priority, responsibleFor, sharedActionId } from '../priorities/priority';
import { type ActionStatus, statusFrom, type Update } from '../priorities/update';
import { type Reader, todayOf } from './reader';

const inOrder: readonly ActionStatus[] = ['completed', 'in-progress', 'paused', 'not-started', 'dropped'];

export const updatesOf = (action: Action, updates: readonly Update[]): readonly Update[] => {
  const shared = sharedActionId(action);
  return updates.filter((update) => update.action === shared).sort((a, b) => b.at - a.at);
};

/** How a priority's actions stand, counted and one by one in order of progress, and when any of them was last written of. */
export const progressOf = (priority: Priority, updates: readonly Update[], reader: Reader) => {
  const own = priority.actions.map((action) => updatesOf(action, updates));
  const statuses = own.map(statusFrom).sort((a, b) => inOrder.indexOf(a) - inOrder.indexOf(b));
  const count = (status: ActionStatus) => statuses.filter((each) => each === status).length;
  const latest = Math.max(...own.flat().map(({ at }) => at));
  return {
    statuses,
    counts: {
      completed: count('completed'),
      'in-progress': count('in-progress'),
      'not-started': count('not-started'),
      paused: count('paused'),
      dropped: count('dropped'),
    },
    lastUpdate: Number.isFinite(latest) ? dayInWords(dayOf(latest), todayOf(reader), reader.language) : undefined,
  };
};

export const updateView = (update: Update, reader: Reader): UpdateView | undefined => {
  const { data, language } = reader;
  const home = data.priorities.find(({ actions }) => actions.some(({ id }) => id === update.action));
  const action = home?.actions.find(({ id }) => id === update.action);
  if (home === undefined || action === undefined) return undefined;
  const event = data.events.find(({ id }) => String(id) === String(update.round));
  return {
    day: dayInWords(dayOf(update.at), todayOf(reader), language),
    organisation: organisationName(update.organisation, reader),
    text: update.text,
    status: update.status,
    round: update.round === undefined || event === undefined ? undefined : { id: update.round, title: event.title },
    action: { id: action.id, text: action.text, priority: home.id },
  };
};

export const organisationName = (id: string, { data }: Reader): string =>
  [...data.organisations, ...data.outsideParties].find((each) => each.id === id)?.name ?? id;

export const actionView = (action: Action, priority: Priority, updates: readonly Update[], reader: Reader): ActionView => {
  const { data, organisation, language } = reader;
  const own = updatesOf(action, updates);
  const responsible = responsibleFor(action, priority);
  const twin = data.priorities.find(({ actions }) => actions.some(({ id }) => id === action.sameAs));
  return {
    id: action.id,
    text: action.text,
    details: action.details,
    responsible: responsible && {
      text: responsible.text,
      wholeNetwork: responsible.wholeNetwork,
      organisations: responsible.organisations.map((id) => ({ id, name: organisationName(id, reader) })),
    },
    mine: organisation !== undefined && isResponsible(organisation, responsible),
    status: statusFrom(own),
    sharedWith: twin && { id: twin.id, order: twin.order },
    events: data.events
      .filter(({ id }) => action.events.includes(id))
      .map(({ id, title, when }) => ({ id, title, words: whenInWords(when, todayOf(reader), language) })),
    projects: data.projects.filter(({ id }) => action.projects.includes(id)).map(({ name }) => name),
    links: action.links,
    note: action.note,
    updates: own.flatMap((update) => updateView(update, reader) ?? []),
  };
};
