import { FluentProvider, makeStaticStyles } from '@fluentui/react-components';
import { type ReactNode, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Changing } from '../teams/changing';
import type { ThemeName } from '../teams/host';
import type { Language } from '../text/language';
import { LanguageContext } from '../text/useWords';
import { themes } from '../ui/theme';

const useGround = makeStaticStyles({ 'html, body': { margin: 0 } });

const keepLanguage = () => {};

type Props = {
  readonly theme: Changing<ThemeName>;
  readonly language: Language;
  readonly choose?: (language: Language) => void;
  readonly children: ReactNode;
};

/** Theme and language, around whatever is shown. The theme may change while the tab is open. */
export const Surface = ({ theme, language, choose = keepLanguage, children }: Props) => {
  useGround();
  const name = useSyncExternalStore(theme.onChange, theme.now);
  const spoken = useMemo(() => ({ language, choose }), [language, choose]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.style.colorScheme = name === 'light' ? 'light' : 'dark';
  }, [language, name]);
  return (
    <LanguageContext value={spoken}>
      <FluentProvider theme={themes[name]}>{children}</FluentProvider>
    </LanguageContext>
  );
};
