import * as v from 'valibot';
import type { SearchKind } from './hit';

/** What one may look for from the box in which one writes a message; the names stand in the app's manifest. */
export const ExtensionCommand = v.picklist(['search', 'events', 'strategy', 'indicators', 'practices']);
export type ExtensionCommand = v.InferOutput<typeof ExtensionCommand>;

/** What can be put into a conversation as a card of its own. */
export type CardKind = Extract<SearchKind, 'event' | 'priority' | 'action' | 'indicator' | 'practice'>;

export const kindsOf: Readonly<Record<ExtensionCommand, readonly CardKind[]>> = {
  search: ['event', 'priority', 'action', 'indicator', 'practice'],
  events: ['event'],
  strategy: ['priority', 'action'],
  indicators: ['indicator'],
  practices: ['practice'],
};
