import type { Question } from '@kaselo/bot/contract/questions';
import type { Typed } from './typed';

/** What has been written or chosen for a question; empty where nothing has. */
export const valueFor = (typed: Typed, { id }: Pick<Question, 'id'>): string => {
  switch (id) {
    case 'outcome':
    case 'goodPractice':
    case 'next':
      return typed[id] ?? '';
    case 'usefulness':
      return typed.usefulness === undefined ? '' : String(typed.usefulness);
    default:
      return typed.others.find(({ question }) => question === id)?.value ?? '';
  }
};

/** What changes when this is written or chosen for a question. */
export const withValue = (typed: Typed, { id, label }: Pick<Question, 'id' | 'label'>, value: string): Partial<Typed> => {
  switch (id) {
    case 'outcome':
    case 'goodPractice':
    case 'next':
      return { [id]: value };
    case 'usefulness':
      return { usefulness: value === '' ? undefined : Number(value) };
    default: {
      const others = typed.others.filter(({ question }) => question !== id);
      return { others: value === '' ? others : [...others, { question: id, label, value }] };
    }
  }
};
