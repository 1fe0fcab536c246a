import type { Card } from '../../kit/card';

/** One thing that can be put into a conversation: how it stands in the list, and the card that it becomes. */
export type Offer = { readonly title: string; readonly text: string; readonly card: Card };

/** What is offered, or a sentence that says why nothing is; nothing at all where even that would be too much. */
export type ExtensionReply = { readonly offers: readonly Offer[] } | { readonly sentence: string } | { readonly nothing: true };
