import { Suspense, use, useCallback, useEffect, useState } from 'react';
import { Router } from 'wouter';
import type { Host } from '../teams/host';
import type { Language } from '../text/language';
import type { LanguageMemory } from '../text/languageMemory';
import { LoadingPanel, LoadingWord } from '../ui/Loading';
import { Entrance } from './Entrance';
import { ErrorBoundary } from './ErrorBoundary';
import { Frame } from './Frame';
import { Surface } from './Surface';

type Props = {
  readonly host: Promise<Host>;
  /** What to show with until the host has answered. */
  readonly first: Pick<Host, 'theme' | 'language'>;
  readonly memory: LanguageMemory;
};

/** The tab: its frame stands at once, while the host is being asked where it is shown and to whom. */
export const App = ({ host, first, memory }: Props) => (
  <Router base="/tab">
    <Suspense fallback={<Starting {...first} />}>
      <Started host={host} memory={memory} />
    </Suspense>
  </Router>
);

const Starting = ({ theme, language }: Props['first']) => (
  <Surface theme={theme} language={language}>
    <Frame signedIn={false}>
      <LoadingWord />
      <LoadingPanel rows={10} />
    </Frame>
  </Surface>
);

const Started = ({ host: promise, memory }: Omit<Props, 'first'>) => {
  const host = use(promise);
  const [language, setLanguage] = useState(() => memory.recall() ?? host.language);
  const choose = useCallback(
    (chosen: Language) => {
      memory.keep(chosen);
      setLanguage(chosen);
    },
    [memory],
  );
  useEffect(() => host.shown(), [host]);
  return (
    <Surface theme={host.theme} language={language} choose={choose}>
      <ErrorBoundary>
        <Entrance access={host.access} />
      </ErrorBoundary>
    </Surface>
  );
};
