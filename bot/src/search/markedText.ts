import type { MarkedText } from './hit';
import { tokensOf } from './tokens';

type Marks = (word: string) => boolean;

/** A text with the words by which it was found marked; of what a hyphen joins only the piece that was asked for. */
export const markedText = (text: string, marks: Marks): MarkedText => {
  const marked = tokensOf(text).filter(({ word }) => marks(word));
  const smallest = marked.filter((whole) => !marked.some((part) => part !== whole && whole.start <= part.start && part.end <= whole.end));
  return { text, marks: smallest.map(({ start, end }) => [start, end]) };
};

/** As much of a text as fits, around the first marked word, cut between words. */
export const excerpt = (text: string, marks: Marks, longest: number): MarkedText => {
  const whole = markedText(text, marks);
  if (text.length <= longest) return whole;
  const first = whole.marks[0]?.[0] ?? 0;
  const lead = Math.round(longest / 3);
  const from = first + lead <= longest ? 0 : startOfWord(text, Math.min(first - lead, text.length - longest));
  const to = endOfWord(text, from + longest);
  const [before, after] = [from > 0 ? '… ' : '', to < text.length ? ' …' : ''];
  return markedText(before + text.slice(from, to).trim() + after, marks);
};

/** The line that says most of what was asked for; undefined where none says any. */
export const tellingLine = (lines: readonly string[], marks: Marks, longest: number): MarkedText | undefined => {
  const best = lines
    .map((line) => ({ line, count: markedText(line, marks).marks.length }))
    .reduce<{ line: string; count: number } | undefined>((most, each) => (each.count > (most?.count ?? 0) ? each : most), undefined);
  return best && excerpt(best.line, marks, longest);
};

const startOfWord = (text: string, near: number): number => {
  const space = text.indexOf(' ', near);
  return space < 0 ? near : space + 1;
};

const endOfWord = (text: string, near: number): number => {
  if (near >= text.length) return text.length;
  const space = text.lastIndexOf(' ', near);
  return space < 0 ? near : space;
};
