import type { Me } from '@kaselo/bot/contract/me';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { SearchDoor } from '../search/SearchDoor';
import { frameWords } from '../text/frame';
import { type Language, languages } from '../text/language';
import { languageNames } from '../text/names';
import { useContentLanguage, useLanguage, useWords } from '../text/useWords';
import { PageContext } from '../ui/PageContext';
import { Select } from '../ui/Select';
import { useFrameStyles } from './Frame.styles';
import { Navigation } from './Navigation';
import { Reader } from './Reader';

/** Teams has its own way out. */
const SignOutButton = lazy(async () => ({ default: (await import('./SignOutButton')).SignOutButton }));
const languageChoices = languages.map((language) => ({ value: language, text: languageNames[language], lang: language }));

type Props = {
  /** The reader; undefined until known, or for whoever has not signed in. */
  readonly me?: Me;
  /** True where there are views to go to. */
  readonly signedIn: boolean;
  readonly onChangePerson?: () => void;
  /** Given to whoever signed in by themselves; also before, and if, they turn out to be nobody here. */
  readonly onSignOut?: () => void;
  readonly children: ReactNode;
};

/** What stands around every view: whose network, which view, which language, who is looking. */
export const Frame = ({ me, signedIn, onChangePerson, onSignOut, children }: Props) => {
  const styles = useFrameStyles();
  const words = useWords(frameWords);
  const { language, choose } = useLanguage();
  const contentLanguage = useContentLanguage();
  const hasMoved = useHasMoved();
  return (
    <div className={styles.frame}>
      <a href="#content" className={styles.skip}>
        {words.skip}
      </a>
      <header className={styles.header}>
        <div className={styles.top}>
          <Link href="/" className={styles.name}>
            {me?.network.name ?? words.name}
          </Link>
          <span className={styles.longName} lang={contentLanguage}>
            {me?.network.longName}
          </span>
          <span className={styles.space} />
          {signedIn && me !== undefined && <SearchDoor />}
          <Select<Language>
            quiet
            label={words.language}
            value={language}
            choices={languageChoices.filter(({ value }) => value === language || me === undefined || me.languages.includes(value))}
            onChoose={choose}
            className={styles.language}
          />
          {me !== undefined && <Reader me={me} onChangePerson={onChangePerson} />}
          {onSignOut !== undefined && (
            <Suspense fallback={null}>
              <SignOutButton onSignOut={onSignOut} />
            </Suspense>
          )}
        </div>
        {signedIn && <Navigation coordinator={me?.role === 'coordinator'} />}
      </header>
      <main id="content" tabIndex={-1} className={styles.main}>
        <PageContext value={{ network: me?.network.name, hasMoved }}>{children}</PageContext>
      </main>
      <footer>
        <nav aria-label={words.footer.label} className={styles.footer}>
          {(['accessibility', 'privacy', 'terms'] as const).map((page) => (
            <Link key={page} href={`/${page}`} className={styles.footerLink}>
              {words.footer[page]}
            </Link>
          ))}
        </nav>
      </footer>
    </div>
  );
};

/** True once the address has changed since the frame was first shown. */
function useHasMoved(): boolean {
  const [path] = useLocation();
  const [first] = useState(path);
  const [moved, setMoved] = useState(false);
  if (!moved && path !== first) setMoved(true);
  return moved || path !== first;
}
