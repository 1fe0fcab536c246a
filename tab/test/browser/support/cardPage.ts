import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type HostTheme, hostConfigOf, styleOf } from './hostConfig';

const resolve = createRequire(__filename).resolve;
const renderer = readFileSync(resolve('adaptivecards/dist/adaptivecards.min.js'), 'utf8');

export type CardToShow = { readonly name: string; readonly card: unknown };

/**
 * A page that parses and renders cards as a Teams client does: `faults` holds what the renderer says against each, in
 * parsing and in validating. Texts are markdown of which our cards use the escapes only.
 */
export const cardPage = (cards: readonly CardToShow[], theme: HostTheme, language: string): string => `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>Cards</title><style>${styleOf(theme)}</style></head>
<body><main><h1>Cards</h1></main>
<script>${renderer}</script>
<script>
  const AC = AdaptiveCards;
  const escapeHtml = (text) => text.replace(/[&<>"]/g, (sign) => '&#' + sign.charCodeAt(0) + ';');
  AC.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = '<p>' + escapeHtml(text).replace(/\\\\([\\\\*_[\\]])/g, '$1') + '</p>';
    result.didProcess = true;
  };
  window.faults = [];
  for (const { name, card: payload } of ${JSON.stringify(cards).replaceAll('<', '\\u003c')}) {
    const card = new AC.AdaptiveCard();
    card.hostConfig = new AC.HostConfig(${JSON.stringify(hostConfigOf(theme))});
    const context = new AC.SerializationContext(AC.Versions.v1_5);
    card.parse(payload, context);
    for (let at = 0; at < context.eventCount; at++) window.faults.push(name + ': ' + context.getEventAt(at).message);
    for (const { message } of card.validateProperties().validationEvents) window.faults.push(name + ': ' + message);
    const section = document.createElement('section');
    section.id = name;
    section.setAttribute('aria-label', name);
    section.append(card.render());
    document.querySelector('main').append(section);
  }
</script></body></html>`;
