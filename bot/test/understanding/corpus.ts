import type { Meaning, Understood } from '../../src/understanding/meaning';

export type Question = { readonly at: string; readonly text: string; readonly right: readonly string[] };

/** The questions of a corpus; see its first lines for how it is written. */
export const questionsIn = (corpus: string): readonly Question[] => {
  let at = '';
  let right: readonly string[] = [];
  return corpus.split('\n').flatMap((line): readonly Question[] => {
    if (line.startsWith('@ ')) at = line.slice(2);
    else if (line.startsWith('# ')) right = line.slice(2).split(' | ');
    else if (line !== '') return line.split(' / ').map((text) => ({ at, text: text.trim(), right }));
    return [];
  });
};

/** A meaning as the corpus writes it. */
export const inShort = (meaning: Meaning, orderOf: (priority: string) => number | undefined): string => {
  switch (meaning.intent) {
    case 'events': {
      const { from, to, kind } = meaning;
      const isMonth = from?.endsWith('-01') && to !== undefined && to.slice(0, 7) === from.slice(0, 7) && Number(to.slice(8)) >= 28;
      const time = from === undefined ? undefined : isMonth ? from.slice(0, 7) : from === to ? from : `${from}..${to}`;
      return ['events', time, kind].filter((part) => part !== undefined).join(' ');
    }
    case 'priority':
      return `priority ${orderOf(meaning.id)}`;
    default:
      return Object.values(meaning)
        .filter((part) => part !== undefined)
        .join(' ');
  }
};

/** What was understood, as the corpus writes it: several that are offered stand with a question mark between them. */
export const said = (understood: Understood, orderOf: (priority: string) => number | undefined): string => {
  if (understood.kind === 'nothing') return 'nothing';
  if (understood.kind === 'one') return inShort(understood.meaning, orderOf);
  return understood.meanings.map((meaning) => inShort(meaning, orderOf)).join(' ? ');
};
