import { mergeClasses } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { frameWords } from '../text/frame';
import { useWords } from '../text/useWords';
import { useIsNarrow } from '../ui/useIsNarrow';
import { useNavigationStyles } from './Navigation.styles';
import { coordinatorsOnly, isWithin, type NavigationItem, navigation, views } from './routes';

/** The views as links. On a phone the first ones, the one that is open, and the others behind a button. */
export const Navigation = ({ coordinator }: { readonly coordinator: boolean }) => {
  const styles = useNavigationStyles();
  const words = useWords(frameWords);
  const [path] = useLocation();
  const narrow = useIsNarrow();
  // Remembers for which page the rest was opened: moving on closes it.
  const [openedAt, setOpenedAt] = useState<string>();
  const restId = useId();
  const open = openedAt === path;
  const items = navigation.filter((item) => coordinator || !coordinatorsOnly.has(item.name));
  const first = narrow ? firstFew(items, path) : items;
  const rest = items.filter((item) => !first.includes(item));

  const link = (item: NavigationItem) => {
    const current = isWithin(path, item);
    return (
      <li key={item.name}>
        <Link
          href={item.path}
          aria-current={current ? 'page' : undefined}
          className={mergeClasses(styles.item, current && styles.current)}
          onPointerEnter={views[item.name].preload}
          onFocus={views[item.name].preload}
        >
          {words.nav[item.name]}
        </Link>
      </li>
    );
  };

  return (
    <nav aria-label={words.mainNavigation} onKeyDown={(event) => event.key === 'Escape' && setOpenedAt(undefined)}>
      <ul className={styles.list}>
        {first.map(link)}
        {rest.length > 0 && (
          <li>
            <button
              type="button"
              aria-expanded={open}
              aria-controls={restId}
              className={styles.item}
              onClick={() => setOpenedAt(open ? undefined : path)}
            >
              {words.more}
            </button>
          </li>
        )}
      </ul>
      {rest.length > 0 && (
        <ul id={restId} hidden={!open} className={mergeClasses(open && styles.rest)}>
          {rest.map(link)}
        </ul>
      )}
    </nav>
  );
};

function firstFew(items: readonly NavigationItem[], path: string): readonly NavigationItem[] {
  const three = items.slice(0, 3);
  const current = items.find((item) => isWithin(path, item));
  return current === undefined || three.includes(current) ? three : [...items.slice(0, 2), current];
}
