import { withItsOpening } from '../followUps/rounds';
import type { Instant } from '../kit/clock';
import type { NetworkData } from '../network/networkData';
import { settingsAsWritten, settingsFrom } from '../network/settings';
import type { Edit, ItemKind } from './item';
import { planned } from './planned';

/** A thing as it stands; undefined when there is none of this kind and id. */
export const itemIn = (data: NetworkData, kind: ItemKind, id: string): unknown => {
  switch (kind) {
    case 'frame':
      return id === data.network.id ? data.network.frame : undefined;
    case 'settings':
      return id === data.network.id ? settingsAsWritten(data.network.settings) : undefined;
    case 'event':
      return data.events.find((each) => each.id === id);
    case 'series':
      return data.series.find((each) => each.id === id);
    case 'round':
      return data.rounds.find((each) => each.id === id);
    case 'priority':
      return data.priorities.find((each) => each.id === id);
    case 'organisation':
      return data.organisations.find((each) => each.id === id);
    case 'outside':
      return data.outsideParties.find((each) => each.id === id);
    case 'project':
      return data.projects.find((each) => each.id === id);
    case 'indicator':
      return data.indicators.find((each) => each.id === id);
  }
};

/** The network's words with one thing changed. An event keeps when it was planned as long as it keeps its time. */
export const withEdit = (data: NetworkData, edit: Edit, now: Instant): NetworkData => {
  const { network } = data;
  switch (edit.kind) {
    case 'event':
      return { ...data, events: replaced(data.events, edit.id, edit.value && planned(edit.value, itsEarlierSelf(data, edit.id), now)) };
    case 'series':
      return { ...data, series: replaced(data.series, edit.id, edit.value) };
    case 'round':
      return { ...data, rounds: replaced(data.rounds, edit.id, edit.value && withItsOpening(edit.value, data, now)) };
    case 'priority':
      return { ...data, priorities: inOrder(replaced(data.priorities, edit.id, edit.value)) };
    case 'organisation':
      return { ...data, organisations: replaced(data.organisations, edit.id, edit.value) };
    case 'outside':
      return { ...data, outsideParties: replaced(data.outsideParties, edit.id, edit.value) };
    case 'project':
      return { ...data, projects: replaced(data.projects, edit.id, edit.value) };
    case 'indicator':
      return { ...data, indicators: inOrder(replaced(data.indicators, edit.id, edit.value)) };
    case 'frame':
      return edit.value === null ? data : { ...data, network: { ...network, frame: edit.value } };
    case 'settings':
      return edit.value === null
        ? data
        : { ...data, network: { ...network, settings: settingsFrom(edit.value, network.settings.rules, now) } };
  }
};

const itsEarlierSelf = (data: NetworkData, id: string) => data.events.find((each) => each.id === id);

const inOrder = <Item extends { readonly order: number }>(items: readonly Item[]): readonly Item[] =>
  [...items].sort((a, b) => a.order - b.order);

const replaced = <Item extends { readonly id: string }>(items: readonly Item[], id: string, item: Item | null): readonly Item[] => {
  if (item === null) return items.filter((each) => each.id !== id);
  return items.some((each) => each.id === id) ? items.map((each) => (each.id === id ? item : each)) : [...items, item];
};
