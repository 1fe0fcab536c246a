import type { StrategyVersions } from '@kaselo/bot/contract/strategy';
import { strategyWords } from '../text/strategy';
import { useWords } from '../text/useWords';
import { Select } from '../ui/Select';
import type { Ways } from './usePrioritiesAddress';

type Props = { readonly versions: StrategyVersions; readonly ways: Ways };

/** Which version of the strategy is read; nothing to choose before the first review. */
export const VersionChoice = ({ versions, ways: { address, change } }: Props) => {
  const { versions: words } = useWords(strategyWords);
  if (versions.closed.length === 0) return null;
  const current = String(versions.current);
  return (
    <Select
      label={words.label}
      value={address.version ?? current}
      choices={[
        { value: current, text: words.current(versions.current) },
        ...versions.closed.map(({ number, day }) => ({ value: String(number), text: words.closed(number, day) })),
      ]}
      onChoose={(chosen) => change({ version: chosen === current ? undefined : chosen })}
    />
  );
};
