import { createContext, lazy, type ReactNode, Suspense, useCallback, useContext, useMemo, useState } from 'react';
import type { Told } from './told';

const SavedBar = lazy(() => import('./SavedBar').then((bar) => ({ default: bar.SavedBar })));

const SavedContext = createContext<(told: Told) => void>(() => {});

/** Tells below the page that a change was saved, and offers to take it back. It stays until it is closed or the next change. */
export const SavedProvider = ({ children }: { readonly children: ReactNode }) => {
  const [told, setTold] = useState<Told>();
  const close = useCallback(() => setTold(undefined), []);
  return (
    <SavedContext value={setTold}>
      {children}
      <Suspense>{told !== undefined && <SavedBar key={told.change ?? told.words} told={told} tell={setTold} onClose={close} />}</Suspense>
    </SavedContext>
  );
};

/** Says that a change was saved. */
export const useTellSaved = (): ((change: string, words?: string) => void) => {
  const tell = useContext(SavedContext);
  return useMemo(() => (change, words) => tell({ change, words }), [tell]);
};

/** Says that something was done that is taken back in a way of its own. */
export const useTellUndoable = (): ((words: string, takeBack: () => Promise<string>) => void) => {
  const tell = useContext(SavedContext);
  return useMemo(() => (words, takeBack) => tell({ change: undefined, words, takeBack }), [tell]);
};
