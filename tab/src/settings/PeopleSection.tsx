import type { Me } from '@kaselo/bot/contract/me';
import type { Members } from '@kaselo/bot/contract/settings';
import { useState } from 'react';
import { asFailure, type Failure } from '../api/failure';
import { useQuery } from '../api/query';
import { useSend } from '../api/useSend';
import type { Item } from '../editing/useItem';
import { settingsWords } from '../text/settings';
import { useWords } from '../text/useWords';
import { ViewState } from '../ui/ViewState';
import { FailureLine } from './FailureLine';
import { usePeopleStyles } from './PeopleSection.styles';
import { PersonRow } from './PersonRow';
import { Section } from './Section';
import { useSectionStyles } from './Section.styles';
import { useCoordinators } from './useCoordinators';

type Props = { readonly id: string; readonly item: Item<'settings'>; readonly me: Me };
type Person = Members['people'][number];

/** Who is in the channel: for which organisation each speaks, and who belongs to the secretariat. */
export const PeopleSection = ({ id, item, me }: Props) => {
  const { people: words } = useWords(settingsWords);
  const members = useQuery('members');
  return (
    <Section heading={words.heading} text={words.text}>
      <ViewState query={members}>{({ people }) => <People people={people} id={id} item={item} me={me} />}</ViewState>
    </Section>
  );
};

const People = ({ people, id, item, me }: Props & { readonly people: readonly Person[] }) => {
  const section = useSectionStyles();
  const styles = usePeopleStyles();
  const { people: words } = useWords(settingsWords);
  const setMember = useSend('setMember');
  const setCoordinator = useCoordinators(id, item);
  const [failure, setFailure] = useState<Failure>();
  const [refusal, setRefusal] = useState<string>();
  const doing = async (work: () => Promise<string | undefined>) => {
    setFailure(undefined);
    setRefusal(undefined);
    await work().then(setRefusal, (error: unknown) => setFailure(asFailure(error)));
  };
  const open = people.filter(({ organisation }) => organisation === undefined).length;
  return (
    <>
      {people.length === 0 ? (
        <p className={section.said}>{words.none}</p>
      ) : (
        <p className={section.said}>{words.count(people.length, open)}</p>
      )}
      {failure !== undefined && <FailureLine failure={failure} />}
      <p role="status" className={section.strong}>
        {refusal}
      </p>
      <ul className={styles.list}>
        {people.map((person) => (
          <PersonRow
            key={person.id}
            person={person}
            organisations={me.organisations}
            onOrganisation={(organisation) => doing(() => setMember({ person: person.id }, { organisation }).then(() => undefined))}
            onCoordinator={(coordinator) =>
              doing(async () => ((await setCoordinator(person, coordinator)) === 'saved' ? undefined : words.quicker))
            }
          />
        ))}
      </ul>
    </>
  );
};
