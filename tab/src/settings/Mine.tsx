import type { Me } from '@kaselo/bot/contract/me';
import { useState } from 'react';
import { asFailure, type Failure } from '../api/failure';
import { useSend } from '../api/useSend';
import { languageNames } from '../text/names';
import { settingsWords } from '../text/settings';
import { useContentLanguage, useLanguage, useWords } from '../text/useWords';
import { Select } from '../ui/Select';
import { FailureLine } from './FailureLine';
import { MyDataLink } from './MyDataLink';
import { MyMessages } from './MyMessages';
import { Section } from './Section';
import { useSectionStyles } from './Section.styles';

type OrganisationId = Me['organisations'][number]['id'];

/** What a member may decide for themselves, and what is kept of them. */
export const Mine = ({ me }: { readonly me: Me }) => {
  const styles = useSectionStyles();
  const { mine: words } = useWords(settingsWords);
  const lang = useContentLanguage();
  const { language, choose } = useLanguage();
  const send = useSend('chooseOrganisation');
  const [failure, setFailure] = useState<Failure>();
  const save = async (organisation: OrganisationId) => {
    setFailure(undefined);
    await send({}, { organisation }).catch((error: unknown) => setFailure(asFailure(error)));
  };
  return (
    <>
      <Section heading={words.organisation} text={words.organisationText}>
        <Select<OrganisationId>
          label={words.organisation}
          className={styles.choice}
          value={me.organisation?.id ?? ''}
          placeholder={words.choose}
          choices={me.organisations.map(({ id, name }) => ({ value: id, text: name, ...(lang && { lang }) }))}
          onChoose={(chosen) => void save(chosen)}
        />
        {failure !== undefined && <FailureLine failure={failure} />}
      </Section>
      <Section heading={words.language} text={words.languageText}>
        <Select
          label={words.language}
          className={styles.choice}
          value={language}
          choices={me.languages.map((each) => ({ value: each, text: languageNames[each], lang: each }))}
          onChoose={choose}
        />
      </Section>
      <MyMessages me={me} />
      <MyDataLink />
    </>
  );
};
