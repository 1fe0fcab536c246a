import type {
  ActionArray,
  CardElementArray,
  IActionSet,
  IAdaptiveCard,
  IExecuteAction,
  IOpenUrlAction,
  IRichTextBlock,
  ITextBlock,
  IToggleVisibilityAction,
} from '@microsoft/teams.cards';

/** An Adaptive Card as Teams takes it. */
export type Card = IAdaptiveCard;
export type CardBody = CardElementArray;
export type CardActions = ActionArray;

/** The largest card that Teams takes, in bytes of its JSON (Teams' message limit of 28 KB). */
export const largestCardBytes = 28 * 1024;

export const fits = (written: Card): boolean => new TextEncoder().encode(JSON.stringify(written)).length <= largestCardBytes;

/** A card of the one version that every Teams client renders. At most six actions: Teams drops the rest. */
export const card = (body: CardBody, actions: CardActions, speak: string): Card => ({
  type: 'AdaptiveCard',
  version: '1.5',
  fallbackText: speak,
  speak,
  body,
  actions: actions.slice(0, 6),
});

/** A heading or a line that we wrote, with other people's words in it: nothing in those becomes bold or a link by accident. */
const plain = (written: string): string => written.replaceAll(/[\\*_[\]]/g, '\\$&');

/** The beginning of a text that a card has no room for; the tab has all of it. */
export const shorten = (written: string, longest: number): string =>
  written.length <= longest ? written : `${written.slice(0, longest - 1).trimEnd()}…`;

export const heading = (written: string): ITextBlock => ({
  type: 'TextBlock',
  text: plain(written),
  weight: 'Bolder',
  size: 'Medium',
  wrap: true,
  style: 'heading',
});

export const line = (written: string): ITextBlock => ({ type: 'TextBlock', text: plain(written), wrap: true, spacing: 'Small' });

export const quietLine = (written: string): ITextBlock => ({
  type: 'TextBlock',
  text: plain(written),
  wrap: true,
  isSubtle: true,
  spacing: 'Small',
});

/** A line that begins with a word in bold. */
export const labelledLine = (label: string, written: string): IRichTextBlock => ({
  type: 'RichTextBlock',
  spacing: 'Small',
  inlines: [
    { type: 'TextRun', text: `${label} `, weight: 'Bolder' },
    { type: 'TextRun', text: written },
  ],
});

/** What a person wrote, word for word: a rich text's runs know no markdown at all. */
export const quotation = (written: string): IRichTextBlock => ({
  type: 'RichTextBlock',
  spacing: 'Small',
  inlines: [{ type: 'TextRun', text: written }],
});

export const openUrl = (title: string, url: string): IOpenUrlAction => ({ type: 'Action.OpenUrl', title, url });

/** Buttons within a card's body, apart from those at its end. */
export const buttonRow = (actions: CardActions): IActionSet => ({ type: 'ActionSet', spacing: 'Medium', actions });

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
