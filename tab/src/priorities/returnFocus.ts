import { flushSync } from 'react-dom';

/** Where the focus goes when an action's panel closes and its row is not on the page. */
export const listId = 'priorities-list';

/** Closes an action's panel and gives the focus back to the row that opens it, as if one had never left. */
export const closeAction = (action: string | undefined, close: () => void): void => {
  flushSync(close);
  const link = action === undefined ? null : document.querySelector<HTMLElement>(`#${CSS.escape(rowId(action))} a`);
  (link ?? document.getElementById(listId))?.focus();
};

export const rowId = (action: string): string => `row-${action}`;

/** Where the list stands beside the panel, the row that was opened stays where it was, or comes into sight. */
export const keepRowInSight = (action: string, scrolledTo: number): void => {
  const row = document.getElementById(rowId(action));
  if (row === null || row.offsetParent === null) return;
  document.documentElement.scrollTop = scrolledTo;
  row.scrollIntoView({ block: 'nearest' });
};
