import { DayInput } from '../editing/inputs/DayInput';
import { LongTextInput } from '../editing/inputs/LongTextInput';
import type { Item } from '../editing/useItem';
import { noticeLines } from '../text/noticeLines';
import { settingsWords } from '../text/settings';
import { useContentLanguage, useWords } from '../text/useWords';
import { Facts } from './Facts';
import { Section } from './Section';
import { SettingsEditor } from './SettingsEditor';

type Props = { readonly id: string; readonly item: Item<'settings'> };

const texts = ['controllerContact', 'dataProtectionOfficer', 'accessibilityContact'] as const;
const days = ['privacyReviewed', 'accessibilityReviewed'] as const;

/** What the privacy notice and the accessibility statement say of the network's own. */
export const NoticesSection = ({ id, item }: Props) => {
  const { notices: words } = useWords(settingsWords);
  const { day } = useWords(noticeLines);
  const lang = useContentLanguage();
  const { notices } = item.value;
  return (
    <Section
      heading={words.heading}
      text={words.text}
      editor={(close) => (
        <SettingsEditor title={words.heading} id={id} item={item} fields={['notices']} onClose={close}>
          {texts.map((name) => (
            <LongTextInput
              key={name}
              name={`notices.${name}`}
              label={words.fields[name]}
              hint={name === 'controllerContact' ? words.contactHint : undefined}
              rows={2}
            />
          ))}
          {days.map((name) => (
            <DayInput key={name} name={`notices.${name}`} label={words.fields[name]} />
          ))}
        </SettingsEditor>
      )}
    >
      <Facts
        facts={[
          ...texts.map((name) => ({
            term: words.fields[name],
            said: notices?.[name] ? <span lang={lang}>{notices[name]}</span> : words.none,
          })),
          ...days.map((name) => ({ term: words.fields[name], said: notices?.[name] ? day(notices[name]) : words.never })),
        ]}
      />
    </Section>
  );
};
