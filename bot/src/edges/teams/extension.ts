import type { Card } from '../../kit/card';

export type ExtensionReply =
  | { readonly offers: readonly { readonly title: string; readonly text: string; readonly card: Card }[] }
  | { readonly sentence: string }
  | { readonly nothing: true };

/** What Teams takes as a message extension's answer: a list of cards with previews, or a sentence in their place. */
export const extensionAnswer = (reply: ExtensionReply) => {
  if ('sentence' in reply) return { composeExtension: { type: 'message', text: reply.sentence } };
  const offers = 'offers' in reply ? reply.offers : [];
  return {
    composeExtension: {
      type: 'result',
      attachmentLayout: 'list',
      attachments: offers.map(({ title, text, card }) => ({
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: card,
        preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title: plainHtml(title), text: plainHtml(text) } },
      })),
    },
  };
};

/** A preview's texts are HTML to Teams. */
const plainHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
