import type { Item } from '../editing/useItem';
import { settingsWords } from '../text/settings';
import { useWords } from '../text/useWords';
import { EditedPosts } from './Posts';
import { QuietHoursInput } from './QuietHoursInput';
import { Section } from './Section';
import { useSectionStyles } from './Section.styles';
import { SettingsEditor } from './SettingsEditor';
import { useClock } from './useClock';

type Props = { readonly id: string; readonly item: Item<'settings'> };

/** When the bot is silent. */
export const QuietSection = ({ id, item }: Props) => {
  const styles = useSectionStyles();
  const { quiet: words } = useWords(settingsWords);
  const clock = useClock();
  const { quietHours } = item.value.rules;
  return (
    <Section
      heading={words.heading}
      text={words.text}
      editor={(close) => (
        <SettingsEditor title={words.heading} id={id} item={item} fields={['rules']} onClose={close}>
          <QuietHoursInput name="rules.quietHours" label={words.on} from={words.from} to={words.to} toHint={words.toHint} />
          <EditedPosts />
        </SettingsEditor>
      )}
    >
      <p className={styles.said}>{quietHours === undefined ? words.none : words.between(clock(quietHours.from), clock(quietHours.to))}</p>
    </Section>
  );
};
