import type { Item } from '../editing/useItem';
import { settingsWords } from '../text/settings';
import { useContentLanguage, useWords } from '../text/useWords';
import { RegionsInput } from './RegionsInput';
import { Section } from './Section';
import { useSectionStyles } from './Section.styles';
import { SettingsEditor } from './SettingsEditor';

type Props = { readonly id: string; readonly item: Item<'settings'> };

/** The regions by which organisations and figures are told apart. */
export const RegionsSection = ({ id, item }: Props) => {
  const styles = useSectionStyles();
  const { regions: words } = useWords(settingsWords);
  const lang = useContentLanguage();
  return (
    <Section
      heading={words.heading}
      text={words.text}
      editor={(close) => (
        <SettingsEditor title={words.heading} id={id} item={item} fields={['regions']} onClose={close}>
          <RegionsInput />
        </SettingsEditor>
      )}
    >
      {item.value.regions.length === 0 ? (
        <p className={styles.said}>{words.none}</p>
      ) : (
        <ul className={styles.list} lang={lang}>
          {item.value.regions.map((region) => (
            <li key={region.id}>{region.name}</li>
          ))}
        </ul>
      )}
    </Section>
  );
};
