import { Language } from '../../src/kit/languages';
import { questionsIn, said } from './corpus';
import { en } from './en';
import { fi } from './fi';
import { fiOtherDays } from './fiOtherDays';
import { afterwardsEn, heldOutEn } from './heldOut/en';
import { afterwardsFi, heldOutFi } from './heldOut/fi';
import { afterwardsSv, heldOutSv } from './heldOut/sv';
import { realNetwork, understood } from './realNetwork';
import { sv } from './sv';
import { unseenEn } from './unseen/en';
import { unseenFi } from './unseen/fi';
import { unseenSv } from './unseen/sv';

const orderOf = (id: string) => realNetwork.priorities.find((priority) => priority.id === id)?.order;

const corpora: Record<Language, Readonly<Record<string, string>>> = {
  fi: { written: fi + fiOtherDays, 'held out': heldOutFi, afterwards: afterwardsFi, 'third batch': unseenFi },
  sv: { written: sv, 'held out': heldOutSv, afterwards: afterwardsSv, 'third batch': unseenSv },
  en: { written: en, 'held out': heldOutEn, afterwards: afterwardsEn, 'third batch': unseenEn },
};

/** Of a hundred questions so many at least are answered as they were meant. */
const least = 95;
const enough = 250;

const missesOf = (corpus: string, language: Language) =>
  questionsIn(corpus).flatMap(({ at, text, right }) => {
    const answer = said(understood(text, language, at), orderOf);
    return right.includes(answer) ? [] : [`${text}  →  ${answer}, not ${right.join(' | ')}`];
  });

const share = (misses: number, all: number) => (100 * (all - misses)) / all;

test.each(Language.options)('Of the questions that people ask in %s, at least 95 of a hundred are understood', (language) => {
  const counted = Object.entries(corpora[language]).map(([name, corpus]) => {
    const misses = missesOf(corpus, language);
    const all = questionsIn(corpus).length;
    const told = `${language}, ${name}: ${all - misses.length} of ${all} right (${share(misses.length, all).toFixed(1)} %)`;
    process.stdout.write(`${[told, ...misses].join('\n    ')}\n`);
    return { misses: misses.length, all };
  });
  const all = counted.reduce((sum, each) => sum + each.all, 0);
  expect(all).toBeGreaterThanOrEqual(enough);
  expect(
    share(
      counted.reduce((sum, { misses }) => sum + misses, 0),
      all,
    ),
  ).toBeGreaterThanOrEqual(least);
});

test.each(Language.options)('Whoever writes a whole sentence in %s is answered in it, whatever the language of their Teams', (language) => {
  const spoken = language === 'fi' ? 'en' : 'fi';
  const sentences = questionsIn(corpora[language].written ?? '').filter(({ text }) => text.split(' ').length >= 4);
  const elsewhere = sentences.filter(({ at, text }) => understood(text, spoken, at).language !== language);
  process.stdout.write(
    `${[`${language}: ${elsewhere.length} of ${sentences.length} taken for another`, ...elsewhere.map(({ text }) => text)].join('\n    ')}\n`,
  );
  expect(share(elsewhere.length, sentences.length)).toBeGreaterThanOrEqual(least);
});

test('How long a message takes is told in parts of five milliseconds', () => {
  const questions = questionsIn(fi).slice(0, 200);
  const began = performance.now();
  for (const { text } of questions) understood(text);
  const each = (performance.now() - began) / questions.length;
  process.stdout.write(`a message takes ${Math.round((100 * each) / 5)} % of five milliseconds\n`);
  // Only told: how fast a shared machine is says nothing of the rules.
  expect(each).toBeGreaterThan(0);
});

test.each([
  '12345',
  '😀',
  '<script>alert(1)</script>',
  'x'.repeat(20_000),
  '__proto__',
  'constructor',
  'a '.repeat(5000),
  '((((((',
  '\\d+ *',
])('What nobody could understand is answered honestly', (message) => {
  expect(understood(message)).toMatchObject({ kind: 'nothing' });
});
