import { flushSync } from 'react-dom';

/** Where the focus goes when an event's panel closes and its link is not on the page. */
export const shownMonthId = 'shown-month';

/** Marks a link as one that opens an event's panel. A bar has one in each of its weeks. */
export const opens = (event: string) => ({ 'data-opens-event': event });

/** Closes an event's panel and gives the focus back to the link that opens it, as if one had never left. */
export const closeEvent = (event: string | undefined, close: () => void): void => {
  flushSync(close);
  const links = [...document.querySelectorAll<HTMLElement>('[data-opens-event]')];
  const link = links.find((one) => one.dataset.opensEvent === event);
  (link ?? document.getElementById(shownMonthId))?.focus();
};
