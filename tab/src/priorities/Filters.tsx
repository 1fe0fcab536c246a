import { mergeClasses } from '@fluentui/react-components';
import { Person20Regular } from '@fluentui/react-icons/svg/person';
import { capitalised } from '../text/numbers';
import { prioritiesWords } from '../text/priorities';
import { uiWords } from '../text/ui';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { Select } from '../ui/Select';
import { type Status, statuses } from './address';
import { useFiltersStyles } from './Filters.styles';
import type { Ways } from './usePrioritiesAddress';

const any = 'any';

/** Which actions to see: one's own, those that stand in the same way. */
export const Filters = ({ ways: { address, change } }: { readonly ways: Ways }) => {
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
    </fieldset>
  );
};
