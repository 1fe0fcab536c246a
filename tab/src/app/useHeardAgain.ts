import { useEffect } from 'react';

/**
 * Lets the page be heard again after a move that took an open drawer with it, such as the browser's way back:
 * what hides the page behind a drawer is gone with the drawer, and does not take its mark from the page.
 */
export const useHeardAgain = (path: string): void => {
  useEffect(() => hearAgain(path), [path]);
};

function hearAgain(_movedTo: string): void {
  if (document.querySelector('[aria-modal="true"]') !== null) return;
  for (const part of document.body.children) part.removeAttribute('aria-hidden');
}
