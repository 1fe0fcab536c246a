import type { FollowUps } from '@kaselo/bot/contract/followUps';

/** A round and where its marks stand in an organisation's row; `waiting` where the reader's own has not answered yet. */
export type Column = { readonly round: FollowUps['rounds'][number]; readonly at: number; readonly waiting: boolean };

/** Every round with the place of its marks, newest last. */
export const columnsOf = ({ rounds, organisations }: FollowUps): readonly Column[] => {
  const own = organisations.find(({ mine }) => mine);
  return rounds.map((round, at) => ({ round, at, waiting: round.state === 'open' && own?.marks[at] === 'open' }));
};

/** As many rounds as can be read side by side. */
const widest = 5;

/** The rounds in pages, the newest page last and full. */
export const pagesOf = (columns: readonly Column[]): readonly (readonly Column[])[] => {
  const pages: (readonly Column[])[] = [];
  for (let end = columns.length; end > 0; end -= widest) pages.unshift(columns.slice(Math.max(end - widest, 0), end));
  return pages;
};
