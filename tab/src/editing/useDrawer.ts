import { useCallback, useEffect, useState } from 'react';

/** How long a drawer takes to slide away. Only then may it leave the page: until then the rest of the page is hidden from screen readers. */
const slidingAway = 350;

export type DrawerState = { readonly open: boolean; readonly close: () => void };

/** A drawer that closes before it is taken off the page, and gives the focus back to what opened it. */
export const useDrawer = (onClosed: () => void): DrawerState => {
  const [open, setOpen] = useState(true);
  const [opener] = useState(() => document.activeElement);
  useEffect(() => {
    if (open) return undefined;
    const timer = window.setTimeout(() => {
      onClosed();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    }, slidingAway);
    return () => window.clearTimeout(timer);
  }, [open, opener, onClosed]);
  return { open, close: useCallback(() => setOpen(false), []) };
};
