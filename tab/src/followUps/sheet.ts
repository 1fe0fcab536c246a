import type { AllAnswers } from '@kaselo/bot/contract/answers';
import type { FollowUps } from '@kaselo/bot/contract/followUps';
import type { Me } from '@kaselo/bot/contract/me';
import type { followUpsWords } from '../text/followUps';
import type { followUpsSheet } from '../text/followUpsSheet';

/** A cell as the file holds it. A text is always text, whatever it begins with: '=1+1' is what somebody wrote, never a formula. */
export type Cell = { readonly type: StringConstructor; readonly value: string; readonly fontWeight?: 'bold'; readonly wrap?: boolean };
export type SheetRows = readonly (readonly Cell[])[];

const cell = (value: string): Cell => ({ type: String, value: value.slice(0, mostInCell), wrap: true });
const headings = (words: readonly string[]): readonly Cell[] =>
  words.map((value) => ({ type: String, value, fontWeight: 'bold' as const }));

/** What fits one cell of Excel. */
const mostInCell = 32_000;

type Marks = (typeof followUpsWords)['fi']['shortMark'];
type Columns = (typeof followUpsSheet)['fi']['columns'];

/** Who has answered which round: a row an organisation, a column a round. */
export const matrixRows = ({ rounds, organisations }: FollowUps, columns: Columns, marks: Marks): SheetRows => [
  headings([columns.organisation, ...rounds.map(({ day, title }) => `${day} ${title}`)]),
  ...organisations.map((organisation) => [cell(organisation.name), ...organisation.marks.map((mark) => cell(marks[mark]))]),
];

/** Every answer in a row of its own. */
export const answerRows = ({ answers, priorities }: AllAnswers, regions: Me['regions'], columns: Columns): SheetRows => [
  headings(Object.values(columns)),
  ...answers.map((answer) =>
    [
      answer.organisation.name,
      regions
        .filter(({ id }) => answer.regions.includes(id))
        .map(({ name }) => name)
        .join(', '),
      answer.round.title,
      answer.day,
      answer.outcome,
      answer.goodPractice ?? '',
      answer.next ?? '',
      answer.usefulness === undefined ? '' : `${answer.usefulness}/5`,
      answer.moved.map(({ text }) => text).join('\n'),
      priorities
        .filter(({ id }) => answer.priorities.includes(id))
        .map(({ order, title }) => `${order} ${title}`)
        .join('\n'),
      answer.others.map(({ label, value }) => `${label} ${value}`).join('\n'),
    ].map(cell),
  ),
];
