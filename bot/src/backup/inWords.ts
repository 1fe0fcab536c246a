import type { CopyProblem, Restored } from './restore';

/** For whoever runs the command. */
export const refusalInWords = (refused: CopyProblem): string => {
  switch (refused.problem) {
    case 'no-copy':
      return 'There is no whole copy in this folder: manifest.json is missing. Nothing was written.';
    case 'damaged':
      return `${refused.file} is not as it was copied: its checksum or its number of rows differs. Nothing was written.`;
    case 'unknown-table':
      return `The copy has a table that this version does not know: ${refused.table}. Nothing was written.`;
    case 'account-in-use':
      return `The table ${refused.table} has rows already. Nothing was written. --into-used adds what is missing and leaves what is there as it is.`;
  }
};

export const restoredInWords = ({ tables }: Restored): readonly string[] =>
  Object.entries(tables).map(
    ([table, { added, same, different }]) =>
      `${table}: ${added} rows added; ${same} were there already${different === 0 ? '' : `; ${different} are there with other content and were left as they are`}.`,
  );
