import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actionCard } from '../../src/conversation/cards/actionCard';
import { practiceCard } from '../../src/conversation/cards/practiceCard';
import { priorityCard } from '../../src/conversation/cards/priorityCard';
import { updateCard } from '../../src/conversation/cards/updateCards';
import { longestOnCard, updateForm } from '../../src/conversation/cards/updateForm';
import type { Answer } from '../../src/followUps/answer';
import { longestOther, longestOutcome, longestShortText } from '../../src/followUps/answer';
import { thanksCard } from '../../src/followUps/thanksCard';
import { largestCardBytes } from '../../src/kit/card';
import { Language } from '../../src/kit/languages';
import { dayOf } from '../../src/kit/time';
import { wordsOf } from '../../src/text/words';
import { faultsOf } from '../stories/cardFaults';
import { cardFunctionsNotIn } from './cardFunctions';
import { data, links, now } from './everyCardsNetwork';
import { examplesIn } from './examples';
import { gallery } from './gallery';
import { galleryPage } from './galleryPage';
import { long, withLongestTexts } from './longest';

test.each(Language.options)('Every card there is, in %s, is one that every Teams client takes', async (language) => {
  const cards = await gallery(data, language);
  expect(cards.map(({ name, card }) => [name, faultsOf(card)]).filter(([, faults]) => faults?.length)).toEqual([]);
});

test.each(Language.options)('So it is in %s where everything is as long as it may be', async (language) => {
  const cards = await gallery(withLongestTexts(data), language);
  expect(cards.map(({ name, card }) => [name, faultsOf(card)]).filter(([, faults]) => faults?.length)).toEqual([]);
});

test.each(Language.options)('What people have written fits a card, in %s, however long it is', (language) => {
  const longest = withLongestTexts(data);
  const { round, action, priority, answer, update, practice } = examplesIn(longest);
  const telling = { data: longest, now, links, language };
  const written = { ...update, text: long(4000) };
  const content: Answer['content'] = {
    ...answer.content,
    outcome: long(longestOutcome),
    goodPractice: long(longestShortText),
    next: long(longestShortText),
    others: Array.from({ length: 16 }, (_, n) => ({ question: `q${n}`, label: long(150), value: long(longestOther) })),
  };
  const cards = {
    thanks: thanksCard({ round, answer: { ...answer, content }, answered: 40, today: dayOf(now), closed: false }, longest, links, language),
    action: actionCard(action, priority, [written, written, written, written], telling),
    priority: priorityCard(priority, [written, written, written], telling),
    practice: practiceCard({ ...practice, text: long(longestShortText) }, telling),
    saved: updateCard(written, action, telling),
    form: updateForm(
      {
        action: undefined,
        priority,
        itself: {},
        asksOrganisation: true,
        typed: { text: long(longestOnCard), status: 'in-progress' },
        problem: long(100),
      },
      telling,
    ),
  };
  expect(
    Object.entries(cards)
      .map(([name, card]) => [name, faultsOf(card)])
      .filter(([, faults]) => faults?.length),
  ).toEqual([]);
});

test.each(Language.options)('Every card in which one writes says in %s that clients and health do not belong there', async (language) => {
  const cards = await gallery(data, language);
  const written = cards.filter(({ name, card }) => name === 'propose' || JSON.stringify(card).includes('"Input.Text"'));
  expect(written.length).toBeGreaterThan(5);
  const { noClients } = wordsOf(language).followUp;
  expect(written.filter(({ card }) => !JSON.stringify(card).includes(noClients)).map(({ name }) => name)).toEqual([]);
});

test('No card is missing from the gallery', () => {
  const parts = ['gallery', 'galleryAnswers', 'galleryByChat', 'galleryPrivate'].map((name) => join(__dirname, `${name}.ts`));
  const source = join(__dirname, '..', '..', 'src');
  expect(cardFunctionsNotIn(source, parts)).toEqual([]);
  expect(cardFunctionsNotIn(source, parts.slice(0, 3))).toContainEqual({ file: join('personal', 'settingsCard.ts'), name: 'settingsCard' });
});

test('Whoever reads of the cards in the documents finds every one of them', async () => {
  const page = readFileSync(join(__dirname, '..', '..', '..', 'docs', 'cards.md'), 'utf8');
  expect(page).toBe(galleryPage(await gallery(data, 'fi')));
});

test('A card that is too large would be noticed', () => {
  expect(
    faultsOf({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'x'.repeat(largestCardBytes) }], actions: [] }),
  ).toHaveLength(1);
});
