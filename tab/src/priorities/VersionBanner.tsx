import type { Priorities } from '@kaselo/bot/contract/priorities';
import { strategyWords } from '../text/strategy';
import { useContentLanguage, useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { usePrioritiesViewStyles } from './PrioritiesView.styles';
import type { Ways } from './usePrioritiesAddress';

type Props = { readonly version: Priorities['version']; readonly ways: Ways };

/** Says that what is read is no longer in force, and the way to what is. */
export const VersionBanner = ({ version, ways }: Props) => {
  const styles = usePrioritiesViewStyles();
  const { versions: words } = useWords(strategyWords);
  const lang = useContentLanguage();
  if (version?.closed === undefined) return null;
  return (
    <div role="status" className={styles.banner}>
      <span>
        <strong>{words.banner(version.number, version.closed)}</strong> <span lang={lang}>{version.note}</span>
      </span>
      <ActionButton onClick={() => ways.change({ version: undefined })}>{words.back}</ActionButton>
    </div>
  );
};
