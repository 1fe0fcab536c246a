import { NumberInput } from '../editing/inputs/NumberInput';
import type { Item } from '../editing/useItem';
import { retentionWords } from '../text/retention';
import { useWords } from '../text/useWords';
import { Facts } from './Facts';
import { RetentionComing } from './RetentionComing';
import { Section } from './Section';
import { useSectionStyles } from './Section.styles';
import { SettingsEditor } from './SettingsEditor';

type Props = { readonly id: string; readonly item: Item<'settings'> };

const terms = [
  { name: 'answerMonths', most: 120 },
  { name: 'attendanceMonths', most: 60 },
  { name: 'draftDays', most: 365 },
  { name: 'leaverDays', most: 365 },
  { name: 'historyMonths', most: 120 },
  { name: 'deliveryMonths', most: 120 },
] as const;

/** How long what tells of people is kept; what goes next, and what went last. */
export const RetentionSection = ({ id, item }: Props) => {
  const words = useWords(retentionWords);
  const styles = useSectionStyles();
  const { retention } = item.value;
  const inDays = (name: string) => name.endsWith('Days');
  return (
    <Section
      heading={words.heading}
      text={words.text}
      editor={(close) => (
        <SettingsEditor title={words.heading} id={id} item={item} fields={['retention']} onClose={close}>
          {terms.map(({ name, most }) => (
            <NumberInput
              key={name}
              name={`retention.${name}`}
              label={(inDays(name) ? words.inDays : words.inMonths)(words.terms[name], words.from[name])}
              hint={name === 'answerMonths' ? words.answerHint : undefined}
              min={1}
              max={most}
              required
            />
          ))}
        </SettingsEditor>
      )}
    >
      <div className={styles.sides}>
        <Facts
          facts={terms.map(({ name }) => ({
            term: words.terms[name],
            said: `${(inDays(name) ? words.days : words.months)(retention[name])} ${words.from[name]}`,
          }))}
        />
        <RetentionComing />
      </div>
    </Section>
  );
};
