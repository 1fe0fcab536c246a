import * as v from 'valibot';
import { CalendarEvent, Series } from '../calendar/event';
import { RoundAsWritten } from '../followUps/round';
import { Indicator } from '../indicators/indicator';
import { NetworkFrame, Project } from '../network/network';
import { Organisation, OutsideParty } from '../network/organisation';
import { SettingsAsWritten } from '../network/settings';
import { Priority } from '../priorities/priority';

/** An event as somebody writes it; when it got its times, and which it had before, is the product's own knowledge. */
export const EventAsWritten = v.omit(CalendarEvent, ['plannedAt', 'earlier', 'cancelledAt']);
export type EventAsWritten = v.InferOutput<typeof EventAsWritten>;

/** What of a network can be changed by hand, one thing at a time. There is one frame and there are one set of settings: both have the network's id. */
export const itemSchemas = {
  event: EventAsWritten,
  series: Series,
  round: RoundAsWritten,
  priority: Priority,
  organisation: Organisation,
  outside: OutsideParty,
  project: Project,
  indicator: Indicator,
  frame: NetworkFrame,
  settings: SettingsAsWritten,
} as const;

export const ItemKind = v.picklist([
  'event',
  'series',
  'round',
  'priority',
  'organisation',
  'outside',
  'project',
  'indicator',
  'frame',
  'settings',
]);
export type ItemKind = v.InferOutput<typeof ItemKind>;

export const ItemId = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(120));
export const ItemVersion = v.pipe(v.string(), v.maxLength(40));

/** One thing as it shall be: `value` null takes it away; `base` is the version that its writer saw, left out for something new. */
const edit = <const Kind extends ItemKind, const Schema extends v.GenericSchema>(kind: Kind, schema: Schema) =>
  v.object({ kind: v.literal(kind), id: ItemId, base: v.optional(ItemVersion), value: v.nullable(schema) });

export const Edit = v.variant('kind', [
  edit('event', itemSchemas.event),
  edit('series', itemSchemas.series),
  edit('round', itemSchemas.round),
  edit('priority', itemSchemas.priority),
  edit('organisation', itemSchemas.organisation),
  edit('outside', itemSchemas.outside),
  edit('project', itemSchemas.project),
  edit('indicator', itemSchemas.indicator),
  edit('frame', itemSchemas.frame),
  edit('settings', itemSchemas.settings),
]);
export type Edit = v.InferOutput<typeof Edit>;
