import type { Me } from '@kaselo/bot/contract/me';
import { Editor } from '../editing/Editor';
import { ChoiceInput } from '../editing/inputs/ChoiceInput';
import { TextInput } from '../editing/inputs/TextInput';
import { useItem } from '../editing/useItem';
import { settingsWords } from '../text/settings';
import { useContentLanguage, useWords } from '../text/useWords';
import { Facts } from './Facts';
import { Section } from './Section';

type Props = { readonly id: string; readonly me: Me };

/** The network's names and who leads it. */
export const NetworkSection = ({ id, me }: Props) => {
  const { network: words } = useWords(settingsWords);
  const lang = useContentLanguage();
  return (
    <Section heading={words.heading} editor={(close) => <EditNames id={id} me={me} onClose={close} />}>
      <Facts
        facts={[
          { term: words.name, said: <span lang={lang}>{me.network.name}</span> },
          { term: words.longName, said: <span lang={lang}>{me.network.longName}</span> },
          { term: words.lead, said: <span lang={lang}>{me.network.leadOrganisation}</span> },
        ]}
      />
    </Section>
  );
};

const EditNames = ({ id, me, onClose }: Props & { readonly onClose: () => void }) => {
  const { network: words } = useWords(settingsWords);
  const { data: item } = useItem('frame', id);
  if (item === undefined) return null;
  return (
    <Editor title={words.heading} kind="frame" id={id} value={item.value} version={item.version} onClose={onClose}>
      <TextInput name="name" label={words.name} required />
      <TextInput name="longName" label={words.longName} required />
      <ChoiceInput
        name="leadOrganisation"
        label={words.lead}
        required
        options={me.organisations.map((each) => ({ value: each.id, label: each.name }))}
      />
    </Editor>
  );
};
