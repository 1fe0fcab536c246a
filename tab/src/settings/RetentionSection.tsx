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

/** How long what tells of people is kept; what goes next, and what went last. */
export const RetentionSection = ({ id, item }: Props) => {
  const words = useWords(retentionWords);
  const styles = useSectionStyles();
  const { retention } = item.value;
  const { terms } = words;
  return (
    <Section
      heading={words.heading}
      text={words.text}
      editor={(close) => (
        <SettingsEditor title={words.heading} id={id} item={item} fields={['retention']} onClose={close}>
          <NumberInput name="retention.answerMonths" label={terms.answerMonths} hint={words.answerHint} min={1} max={120} required />
          <NumberInput name="retention.attendanceMonths" label={terms.attendanceMonths} min={1} max={60} required />
          <NumberInput name="retention.draftDays" label={terms.draftDays} min={1} max={365} required />
          <NumberInput name="retention.leaverDays" label={terms.leaverDays} min={1} max={365} required />
          <NumberInput name="retention.historyMonths" label={terms.historyMonths} min={1} max={120} required />
          <NumberInput name="retention.deliveryMonths" label={terms.deliveryMonths} min={1} max={120} required />
        </SettingsEditor>
      )}
    >
      <div className={styles.sides}>
        <Facts
          facts={[
            { term: terms.answerMonths, said: words.months(retention.answerMonths) },
            { term: terms.attendanceMonths, said: words.months(retention.attendanceMonths) },
            { term: terms.draftDays, said: words.days(retention.draftDays) },
            { term: terms.leaverDays, said: words.days(retention.leaverDays) },
            { term: terms.historyMonths, said: words.months(retention.historyMonths) },
            { term: terms.deliveryMonths, said: words.months(retention.deliveryMonths) },
          ]}
        />
        <RetentionComing />
      </div>
    </Section>
  );
};
