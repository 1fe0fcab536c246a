import { mergeClasses } from '@fluentui/react-components';
import { Person20Regular } from '@fluentui/react-icons/svg/person';
import { useMe } from '../api/views';
import { capitalised } from '../text/numbers';
import { prioritiesWords } from '../text/priorities';
import { uiWords } from '../text/ui';
import { useContentLanguage, useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { Select } from '../ui/Select';
import { type Standing, standings } from './address';
import { useFiltersStyles } from './Filters.styles';
import type { Priority } from './strategy';
import type { Ways } from './usePrioritiesAddress';

const everything = 'everything';

type Props = { readonly ways: Ways; readonly priorities: readonly Priority[] };

/** Which actions to see: one's own, those that stand in the same way, an organisation's, a region's, one priority's. */
export const Filters = ({ ways: { address, change }, priorities }: Props) => {
  const styles = useFiltersStyles();
  const { filters: words } = useWords(prioritiesWords);
  const { status, delayed } = useWords(uiWords);
  const lang = useContentLanguage();
  const { data: me } = useMe();
  const choose = (name: 'organisation' | 'region' | 'only') => (chosen: string) =>
    change({ [name]: chosen === everything ? undefined : chosen, open: undefined });
  const nameOf = (standing: Standing) => capitalised(standing === 'delayed' ? delayed : status[standing]);
  const listed = (anyOf: string, choices: readonly { readonly id: string; readonly name: string }[]) => [
    { value: everything, text: anyOf },
    ...choices.map(({ id, name }) => ({ value: id, text: name, ...(lang === undefined ? {} : { lang }) })),
  ];
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
      <Select<Standing | typeof everything>
        label={words.status}
        value={address.status ?? everything}
        choices={[{ value: everything, text: words.anyStatus }, ...standings.map((one) => ({ value: one, text: nameOf(one) }))]}
        onChoose={(chosen) => change({ status: chosen === everything ? undefined : chosen, open: undefined })}
        className={styles.choice}
      />
      <Select
        label={words.organisation}
        value={address.organisation ?? everything}
        choices={listed(words.anyOrganisation, me?.organisations ?? [])}
        onChoose={choose('organisation')}
        className={styles.choice}
      />
      <Select
        label={words.region}
        value={address.region ?? everything}
        choices={listed(words.anyRegion, me?.regions ?? [])}
        onChoose={choose('region')}
        className={styles.choice}
      />
      <Select
        label={words.priority}
        value={address.only ?? everything}
        choices={listed(
          words.anyPriority,
          priorities.map(({ id, order, title }) => ({ id, name: `${order} ${title}` })),
        )}
        onChoose={choose('only')}
        className={styles.choice}
      />
    </fieldset>
  );
};
