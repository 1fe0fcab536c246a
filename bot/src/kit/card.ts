import type { ActionArray, CardElementArray, IAdaptiveCard, IExecuteAction, IOpenUrlAction, ITextBlock, IToggleVisibilityAction } from '@microsoft/teams.cards';

/** An Adaptive Card as Teams takes it. */
export type Card = IAdaptiveCard;
export type CardBody = CardElementArray;
export type CardActions = ActionArray;

/** The largest card that Teams takes, in bytes of its JSON (Teams' message limit of 28 KB). */
export const largestCardBytes = 28 * 1024;

/** A card of the one version that every Teams client renders. At most six actions: Teams drops the rest. */
export const card = (body: CardBody, actions: CardActions, speak: string): Card => ({
  type: 'AdaptiveCard',
  version: '1.5',
  fallbackText: speak,
  speak,
  body,
  actions: actions.slice(0, 6),
});

/** People's words are shown as they were written: nothing in them becomes a link, a list or bold by accident. */
export const plain = (written: string): string => written.replaceAll(/[\\`*_{}[\]()#+\-.!~>|]/g, (sign) => (needsEscape.has(sign) ? `\\${sign}` : sign));

const needsEscape = new Set(['\\', '`', '*', '_', '[', ']', '#', '~']);

export const heading = (written: string): ITextBlock => ({ type: 'TextBlock', text: written, weight: 'Bolder', size: 'Medium', wrap: true, style: 'heading' });

export const line = (written: string): ITextBlock => ({ type: 'TextBlock', text: written, wrap: true, spacing: 'Small' });

export const quietLine = (written: string): ITextBlock => ({ type: 'TextBlock', text: written, wrap: true, isSubtle: true, spacing: 'Small' });

export const openUrl = (title: string, url: string): IOpenUrlAction => ({ type: 'Action.OpenUrl', title, url });

export const toggle = (title: string, targets: readonly string[]): IToggleVisibilityAction => ({
  type: 'Action.ToggleVisibility',
  title,
  targetElements: [...targets],
});

/** A button that comes back to the bot: its verb is a row of the permissions' table. */
export const execute = (title: string, verb: string, data: Readonly<Record<string, string>>, withInputs: boolean): IExecuteAction => ({
  type: 'Action.Execute',
  title,
  verb,
  data: { ...data },
  associatedInputs: withInputs ? 'auto' : 'none',
});
