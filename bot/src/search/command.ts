export type CommandName =
  | 'help'
  | 'calendar'
  | 'month'
  | 'priorities'
  | 'priority'
  | 'indicators'
  | 'followUps'
  | 'useThisChannel'
  | 'notUnderstood';

/** What a person asks for, as far as a word or two tell it. */
export type Command =
  | { readonly name: Exclude<CommandName, 'month' | 'priority' | 'notUnderstood'> }
  | { readonly name: 'month'; readonly month: number; readonly year?: number }
  | { readonly name: 'priority'; readonly order: number }
  | { readonly name: 'notUnderstood'; readonly nearest: readonly string[] };
