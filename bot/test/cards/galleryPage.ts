import type { Shown } from './shown';

/** The page of the documents that shows every card; its pictures are made by the browser's tests. */
export const galleryPage = (cards: readonly Shown[]): string =>
  [
    '# The cards',
    '',
    'Every card that KASELO sends, as the Adaptive Cards renderer shows it, with the network’s own content. Answers and updates in them are invented.',
    'The pictures are made anew by `KASELO_PICTURES=docs/images npm test -- tab/test/browser/cards.test.ts`; the test also looks at each card on a phone, in a dark theme and in three languages.',
    '',
    '| | |',
    '|---|---|',
    '| On a phone, light | On a phone, dark |',
    '| ![Some of the cards on a phone in a light theme](images/cards-phone-light.png) | ![The same in a dark theme](images/cards-phone-dark.png) |',
    '',
    ...cards.flatMap(({ name, says }) => [`## ${name}`, '', says, '', `![${name}](images/cards-${name}.png)`, '']),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
