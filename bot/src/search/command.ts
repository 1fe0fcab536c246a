import type { IndicatorId } from '../kit/ids';

export type CommandName =
  | 'help'
  | 'calendar'
  | 'month'
  | 'priorities'
  | 'priority'
  | 'indicators'
  | 'indicator'
  | 'followUps'
  | 'useThisChannel'
  | 'notUnderstood';

/** What a person asks for, as far as a word or two tell it. */
export type Command =
  | { readonly name: Exclude<CommandName, 'month' | 'priority' | 'indicator' | 'notUnderstood'> }
  | { readonly name: 'month'; readonly month: number; readonly year?: number }
  | { readonly name: 'priority'; readonly order: number }
  | { readonly name: 'indicator'; readonly indicator: IndicatorId }
  | { readonly name: 'notUnderstood'; readonly nearest: readonly string[] };
