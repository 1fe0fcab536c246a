import { Switch } from '@fluentui/react-components';
import type { Me } from '@kaselo/bot/contract/me';
import type { Members } from '@kaselo/bot/contract/settings';
import { settingsWords } from '../text/settings';
import { useContentLanguage, useWords } from '../text/useWords';
import { Select } from '../ui/Select';
import { usePeopleStyles } from './PeopleSection.styles';

type OrganisationId = Me['organisations'][number]['id'];
type Props = {
  readonly person: Members['people'][number];
  readonly organisations: Me['organisations'];
  readonly onOrganisation: (organisation: OrganisationId | null) => void;
  readonly onCoordinator: (coordinator: boolean) => void;
};

/** One person: for whom they speak, and whether they run the network. */
export const PersonRow = ({ person, organisations, onOrganisation, onCoordinator }: Props) => {
  const styles = usePeopleStyles();
  const { people: words } = useWords(settingsWords);
  const lang = useContentLanguage();
  const choices = organisations.map(({ id, name }) => ({ value: id, text: name, ...(lang && { lang }) }));
  const former = person.organisation !== undefined && !organisations.some(({ id }) => id === person.organisation);
  return (
    <li className={styles.row}>
      <p className={styles.name}>
        {person.name === '' ? words.nameless : person.name}
        {person.guest && <span className={styles.mark}>{words.guest}</span>}
      </p>
      <Select<OrganisationId | 'none'>
        label={words.organisationOf(person.name)}
        value={former ? 'none' : (person.organisation ?? 'none')}
        choices={[{ value: 'none', text: words.noOrganisation }, ...choices]}
        onChoose={(chosen) => onOrganisation(chosen === 'none' ? null : chosen)}
      />
      <Switch
        label={person.always ? words.always : words.coordinator}
        aria-label={`${words.coordinator}: ${person.name}`}
        checked={person.role === 'coordinator'}
        disabled={person.always}
        onChange={(_event, { checked }) => onCoordinator(checked)}
      />
    </li>
  );
};
