import { mergeClasses } from '@fluentui/react-components';
import { Person20Regular } from '@fluentui/react-icons/svg/person';
import type { ActionView } from '@kaselo/bot/contract/views';
import { useMe } from '../api/views';
import { capitalised } from '../text/numbers';
import { prioritiesWords } from '../text/priorities';
import { uiWords } from '../text/ui';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { Select } from '../ui/Select';
import { isAskedFor, isNarrowed, type Status, statuses } from './address';
import { useFiltersStyles } from './Filters.styles';
import type { Ways } from './usePrioritiesAddress';

const any = 'any';

type Props = { readonly ways: Ways; readonly actions: readonly ActionView[] };

/** Which actions to see: one's own, those that stand in the same way; and how many that leaves. */
export const Filters = ({ ways: { address, change }, actions }: Props) => {
  const styles = useFiltersStyles();
  const { filters: words } = useWords(prioritiesWords);
  const { status } = useWords(uiWords);
  return (
    <fieldset aria-label={words.label} className={styles.filters}>
      <ActionButton
        icon={<Person20Regular aria-hidden="true" />}
        pressed={address.mine}
        className={mergeClasses(styles.choice, address.mine && styles.pressed)}
        onClick={() => change({ mine: !address.mine, open: undefined })}
      >
        {words.mine}
      </ActionButton>
      <Select<Status | typeof any>
        label={words.status}
        value={address.status ?? any}
        choices={[{ value: any, text: words.anyStatus }, ...statuses.map((one) => ({ value: one, text: capitalised(status[one]) }))]}
        onChoose={(chosen) => change({ status: chosen === any ? undefined : chosen, open: undefined })}
        className={styles.choice}
      />
      <WhatIsShown
        shown={isNarrowed(address) ? actions.filter((action) => isAskedFor(address, action)).length : undefined}
        all={actions.length}
        onRemove={() => change({ mine: false, status: undefined, open: undefined })}
      />
    </fieldset>
  );
};

type ShownProps = { readonly shown: number | undefined; readonly all: number; readonly onRemove: () => void };

const WhatIsShown = ({ shown, all, onRemove }: ShownProps) => {
  const styles = useFiltersStyles();
  const { filters: words } = useWords(prioritiesWords);
  const { data: me } = useMe();
  const nobody = me !== undefined && me.organisation === undefined;
  return (
    <>
      <p role="status" className={styles.told}>
        {shown === undefined ? '' : shown > 0 ? words.shown(shown, all) : nobody ? words.noOrganisation : words.none}
      </p>
      {shown !== undefined && (
        <ActionButton appearance="subtle" onClick={onRemove}>
          {words.remove}
        </ActionButton>
      )}
    </>
  );
};
