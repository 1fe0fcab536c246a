import { DayInput } from '../editing/inputs/DayInput';
import { NumberInput } from '../editing/inputs/NumberInput';
import { SwitchInput } from '../editing/inputs/SwitchInput';
import type { Item } from '../editing/useItem';
import { settingsWords } from '../text/settings';
import { useWords } from '../text/useWords';
import { Facts } from './Facts';
import { EditedPosts, PresentPosts } from './Posts';
import { ReminderGrid } from './ReminderGrid';
import { Section } from './Section';
import { useSectionStyles } from './Section.styles';
import { SettingsEditor } from './SettingsEditor';
import { StatusRoundsInput } from './StatusRoundsInput';
import { useClock } from './useClock';
import { useRoundsInWords } from './useRoundsInWords';

type Props = { readonly id: string; readonly item: Item<'settings'> };

/** When the bot reminds, tells of a month and asks; and what it will post within thirty days. */
export const RulesSection = ({ id, item }: Props) => {
  const { rules: words } = useWords(settingsWords);
  const styles = useSectionStyles();
  const clock = useClock();
  const { rules, followUpMeetings } = item.value;
  return (
    <Section
      heading={words.heading}
      text={words.text}
      editor={(close) => (
        <SettingsEditor title={words.heading} id={id} item={item} fields={['rules', 'followUpMeetings']} onClose={close}>
          <ReminderGrid />
          <DayInput type="time" name="rules.reminderTime" label={words.reminderTime} hint={words.reminderTimeHint} required />
          <DayInput type="time" name="rules.earlyTime" label={words.earlyTime} hint={words.earlyTimeHint} required />
          <SwitchInput name="rules.digest" label={words.digest} hint={words.digestHint} />
          <DayInput type="time" name="rules.digestTime" label={words.digestTime} required />
          <SwitchInput name="followUpMeetings" label={words.followUpMeetings} />
          <NumberInput name="rules.followUpDays" label={words.followUpDays} hint={words.followUpDaysHint} min={1} max={90} required />
          <NumberInput name="rules.nudgeDays" label={words.nudgeDays} hint={words.nudgeDaysHint} min={1} max={60} required />
          <StatusRoundsInput />
          <EditedPosts />
        </SettingsEditor>
      )}
    >
      <div className={styles.sides}>
        <Facts
          facts={[
            { term: words.reminderTime, said: words.at(clock(rules.reminderTime)) },
            { term: words.earlyTime, said: words.at(clock(rules.earlyTime)) },
            { term: words.digest, said: rules.digest ? words.at(clock(rules.digestTime)) : words.off },
            { term: words.followUpDays, said: words.days(rules.followUpDays) },
            { term: words.nudgeDays, said: words.days(rules.nudgeDays) },
            { term: words.followUpMeetings, said: followUpMeetings ? words.on : words.off },
            { term: words.statusRounds, said: useRoundsInWords(rules.statusRounds) ?? words.off },
          ]}
        />
        <PresentPosts settings={item.value} />
      </div>
    </Section>
  );
};
