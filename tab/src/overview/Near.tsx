import type { Overview } from '@kaselo/bot/contract/overview';
import { overviewWords } from '../text/overview';
import { useLanguage, useWords } from '../text/useWords';
import { useNextPanelStyles } from './NextPanel.styles';
import { nearnessOf } from './nearness';
import { useServerNow } from './useServerNow';

type Props = {
  /** 'huomenna', as the server says it. */
  readonly day: string | undefined;
  readonly countdown: Overview['countdown'];
};

/** How near the next event is: by days, and on its day by hours and minutes. */
export const Near = ({ day, countdown }: Props) => {
  const styles = useNextPanelStyles();
  const { next: words } = useWords(overviewWords);
  const { language } = useLanguage();
  const now = useServerNow(countdown?.now);
  const near = countdown === undefined || now === undefined ? undefined : nearnessOf(countdown, now, language);
  const said = near === undefined ? day : near.kind === 'begins' ? words.begins(near.inWords) : words[near.kind];
  return said === undefined ? null : <span className={styles.near}>{said}</span>;
};
