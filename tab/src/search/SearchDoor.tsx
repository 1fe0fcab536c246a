import { Search20Regular } from '@fluentui/react-icons/svg/search';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { searchDoorWords } from '../text/searchDoor';
import { useWords } from '../text/useWords';
import { useSearchDoorStyles } from './SearchDoor.styles';

const load = () => import('./SearchDialog');
const SearchDialog = lazy(() => load().then((panel) => ({ default: panel.SearchDialog })));
const preload = () => void load().catch(() => {});

/** What opens the search, from the frame or by '/' or Ctrl+K. The search itself is fetched when it is wanted. */
export const SearchDoor = () => {
  const styles = useSearchDoorStyles();
  const words = useWords(searchDoorWords);
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!asksForSearch(event)) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return (
    <>
      <button
        type="button"
        aria-label={words.open}
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K"
        title={`${words.open} (Ctrl+K)`}
        className={styles.door}
        onClick={() => setOpen(true)}
        onPointerEnter={preload}
        onFocus={preload}
      >
        <Search20Regular aria-hidden="true" className={styles.icon} />
        <span className={styles.word}>{words.short}</span>
        <kbd className={styles.key}>/</kbd>
      </button>
      {open && (
        <Suspense fallback={null}>
          <SearchDialog onClose={close} />
        </Suspense>
      )}
    </>
  );
};

const asksForSearch = ({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean => {
  if (altKey || isTypedInto(target)) return false;
  return ctrlKey || metaKey ? key.toLowerCase() === 'k' : key === '/';
};

const isTypedInto = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea, select, dialog') !== null);
