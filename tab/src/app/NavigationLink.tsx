import { mergeClasses } from '@fluentui/react-components';
import { Link, useLocation } from 'wouter';
import { useNavigationStyles } from './Navigation.styles';
import { isWithin, type NavigationItem, views } from './routes';

/** The way to a view, whose script is fetched as soon as somebody is about to go there. */
export const NavigationLink = ({ item, name }: { readonly item: NavigationItem; readonly name: string }) => {
  const styles = useNavigationStyles();
  const [path] = useLocation();
  const current = isWithin(path, item);
  return (
    <Link
      href={item.path}
      aria-current={current ? 'page' : undefined}
      className={mergeClasses(styles.item, current && styles.current)}
      onPointerEnter={views[item.name].preload}
      onFocus={views[item.name].preload}
    >
      {name}
    </Link>
  );
};
