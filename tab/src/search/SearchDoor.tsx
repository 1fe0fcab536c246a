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
  // While it is open, what was typed before the panel had come; undefined while it is closed.
  const [typed, setTyped] = useState<string>();
  const isOpen = typed !== undefined;
  const close = useCallback(() => setTyped(undefined), []);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isTypedInto(event.target)) return;
      if (isOpen ? !isLetter(event) : !asksForSearch(event)) return;
      event.preventDefault();
      setTyped((before) => (before === undefined ? '' : before + event.key));
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOpen]);
  return (
    <>
      <button
        type="button"
        aria-label={words.open}
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K"
        title={`${words.open} (Ctrl+K)`}
        className={styles.door}
        onClick={() => setTyped('')}
        onPointerEnter={preload}
        onFocus={preload}
      >
        <Search20Regular aria-hidden="true" className={styles.icon} />
        <span className={styles.word}>{words.short}</span>
        <kbd className={styles.key}>/</kbd>
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <SearchDialog typed={typed} onClose={close} />
        </Suspense>
      )}
    </>
  );
};

const asksForSearch = (event: KeyboardEvent): boolean =>
  event.key === '/' ? isLetter(event) : event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;

const isLetter = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => key.length === 1 && !ctrlKey && !metaKey && !altKey;

const isTypedInto = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea, select, dialog') !== null);
