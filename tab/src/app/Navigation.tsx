import { mergeClasses } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useLocation } from 'wouter';
import { frameWords } from '../text/frame';
import { useWords } from '../text/useWords';
import { useIsNarrow } from '../ui/useIsNarrow';
import { useNavigationStyles } from './Navigation.styles';
import { NavigationLink } from './NavigationLink';
import { coordinatorsOnly, isWithin, type NavigationItem, navigation } from './routes';
import { useHasRoomForAll } from './useHasRoomForAll';

/** The views as links: the network's first, the secretariat's own after them. Where they do not fit, the rest is behind a button. */
export const Navigation = ({ coordinator }: { readonly coordinator: boolean }) => {
  const styles = useNavigationStyles();
  const words = useWords(frameWords);
  const [path] = useLocation();
  const narrow = useIsNarrow();
  const roomForAll = useHasRoomForAll();
  // Remembers for which page the rest was opened: moving on closes it.
  const [openedAt, setOpenedAt] = useState<string>();
  const restId = useId();
  const open = openedAt === path;
  const items = navigation.filter((item) => coordinator || !coordinatorsOnly.has(item.name));
  const first = narrow ? firstFew(items, path) : roomForAll || !coordinator ? items : withoutUpkeep(items, path);
  const rest = items.filter((item) => !first.includes(item));
  const link = (item: NavigationItem) => (
    <NavigationLink item={item} name={!coordinator && item.name === 'settings' ? words.mine : words.nav[item.name]} />
  );
  const begins = first.find(({ part }) => part === 'upkeep');

  return (
    <nav aria-label={words.mainNavigation} onKeyDown={(event) => event.key === 'Escape' && setOpenedAt(undefined)}>
      <ul className={styles.list}>
        {first.map((item) => (
          <li key={item.name} className={!narrow && item === begins ? styles.end : undefined}>
            {link(item)}
          </li>
        ))}
        {rest.length > 0 && (
          <li className={!narrow && begins === undefined ? styles.end : undefined}>
            <button
              type="button"
              aria-expanded={open}
              aria-controls={restId}
              className={styles.item}
              onClick={() => setOpenedAt(open ? undefined : path)}
            >
              {narrow ? words.more : words.upkeep}
            </button>
          </li>
        )}
      </ul>
      {rest.length > 0 && (
        <ul id={restId} hidden={!open} className={mergeClasses(open && styles.rest)}>
          {rest.map((item) => (
            <li key={item.name}>{link(item)}</li>
          ))}
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

function withoutUpkeep(items: readonly NavigationItem[], path: string): readonly NavigationItem[] {
  return items.filter((item) => item.part === 'network' || isWithin(path, item));
}
