import type { AllAnswers, ToldAnswer } from '@kaselo/bot/contract/answers';

export const groupings = ['event', 'priority', 'organisation'] as const;
export type Grouping = (typeof groupings)[number];

export const asGrouping = (asked: string | undefined): Grouping => groupings.find((one) => one === asked) ?? 'event';

/** Answers under one heading. `title` is undefined for those that belong to no priority. */
export type AnswerGroup = {
  readonly id: string;
  readonly title: string | undefined;
  readonly round: ToldAnswer['round'] | undefined;
  readonly answers: readonly ToldAnswer[];
};

/** The answers in groups: rounds newest first, priorities in their order, organisations by name. An answer may belong to several priorities. */
export const groupedAnswers = ({ answers, priorities }: AllAnswers, by: Grouping): readonly AnswerGroup[] => {
  switch (by) {
    case 'event':
      return [...Map.groupBy(answers, ({ round }) => round.id)].map(([id, own]) => ({
        id,
        title: own[0]?.round.title,
        round: own[0]?.round,
        answers: own,
      }));
    case 'priority':
      return [
        ...priorities.map(({ id, order, title }) => ({
          id: String(id),
          title: `${order} ${title}`,
          round: undefined,
          answers: answers.filter((answer) => answer.priorities.includes(id)),
        })),
        { id: 'none', title: undefined, round: undefined, answers: answers.filter((answer) => answer.priorities.length === 0) },
      ].filter((group) => group.answers.length > 0);
    case 'organisation':
      return [...Map.groupBy(answers, ({ organisation }) => organisation.id)]
        .map(([id, own]) => ({ id, title: own[0]?.organisation.name, round: undefined, answers: own }))
        .sort((one, other) => (one.title ?? '').localeCompare(other.title ?? '', 'fi'));
  }
};
