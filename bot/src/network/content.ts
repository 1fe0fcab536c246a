import * as v from 'valibot';
import { CalendarEvent, Series } from '../calendar/event';
import { RoundAsWritten } from '../followUps/round';
import { Indicator } from '../indicators/indicator';
import { NetworkId } from '../kit/ids';
import { Priority } from '../priorities/priority';
import { NetworkFrame, Project } from './network';
import { Organisation, OutsideParty } from './organisation';
import { SettingsAsWritten } from './settings';

const { plannedAt: _plannedAt, earlier: _earlier, cancelledAt: _cancelledAt, ...eventAsWritten } = CalendarEvent.entries;

/** A network's own words as its content file holds them: its strategy, calendar, indicators and members. */
export const NetworkContent = v.object({
  id: NetworkId,
  frame: NetworkFrame,
  settings: SettingsAsWritten,
  organisations: v.array(Organisation),
  outsideParties: v.array(OutsideParty),
  projects: v.array(Project),
  priorities: v.array(Priority),
  indicators: v.array(Indicator),
  series: v.array(Series),
  events: v.array(v.object(eventAsWritten)),
  rounds: v.optional(v.array(RoundAsWritten), []),
});
export type NetworkContent = v.InferOutput<typeof NetworkContent>;
