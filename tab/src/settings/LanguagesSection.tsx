import { ChoiceInput } from '../editing/inputs/ChoiceInput';
import { ManyInput } from '../editing/inputs/ManyInput';
import type { Item } from '../editing/useItem';
import { languages } from '../text/language';
import { languageNames } from '../text/names';
import { settingsWords } from '../text/settings';
import { useWords } from '../text/useWords';
import { Facts } from './Facts';
import { Section } from './Section';
import { SettingsEditor } from './SettingsEditor';

type Props = { readonly id: string; readonly item: Item<'settings'> };

const options = languages.map((language) => ({ value: language, label: languageNames[language] }));

/** In which language the bot speaks in the channel, and which ones the tab offers. */
export const LanguagesSection = ({ id, item: { value, version } }: Props) => {
  const { languages: words } = useWords(settingsWords);
  return (
    <Section
      heading={words.heading}
      editor={(close) => (
        <SettingsEditor title={words.heading} id={id} item={{ value, version }} fields={['language', 'languages']} onClose={close}>
          <ChoiceInput name="language" label={words.channel} hint={words.channelHint} required options={options} />
          <ManyInput name="languages" label={words.offered} hint={words.offeredHint} options={options} />
        </SettingsEditor>
      )}
    >
      <Facts
        facts={[
          { term: words.channel, said: languageNames[value.language] },
          { term: words.offered, said: value.languages.map((each) => languageNames[each]).join(', ') },
        ]}
      />
    </Section>
  );
};
