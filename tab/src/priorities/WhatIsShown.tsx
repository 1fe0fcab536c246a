import { useMe } from '../api/views';
import { prioritiesWords } from '../text/priorities';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { isAskedFor, isNarrowed, unfiltered } from './address';
import { useFiltersStyles } from './Filters.styles';
import type { Priority } from './strategy';
import type { Ways } from './usePrioritiesAddress';

type Props = { readonly ways: Ways; readonly shown: readonly Priority[]; readonly all: readonly Priority[] };

/** How many actions the filters leave, heard as they change; nothing where none is set. */
export const WhatIsShown = ({ ways: { address, change }, shown: priorities, all }: Props) => {
  const styles = useFiltersStyles();
  const { filters: words } = useWords(prioritiesWords);
  const { data: me } = useMe();
  const narrowed = isNarrowed(address);
  const shown = actionsOf(priorities).filter((action) => isAskedFor(address, action)).length;
  const nobody = address.mine && me !== undefined && me.organisation === undefined;
  const said = shown > 0 ? words.shown(shown, actionsOf(all).length) : nobody ? words.noOrganisation : words.none;
  return (
    <div className={narrowed ? styles.shown : styles.silent}>
      <p role="status" className={styles.told}>
        {narrowed ? said : ''}
      </p>
      {narrowed && (
        <ActionButton appearance="subtle" onClick={() => change(unfiltered)}>
          {words.remove}
        </ActionButton>
      )}
    </div>
  );
};

const actionsOf = (priorities: readonly Priority[]) => priorities.flatMap(({ actions }) => actions);
