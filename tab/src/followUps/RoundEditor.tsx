import { Switch } from '@fluentui/react-components';
import type { ItemOf } from '@kaselo/bot/contract/items';
import { useFormContext, useWatch } from 'react-hook-form';
import { useQuery } from '../api/query';
import { useMe } from '../api/views';
import { Editor } from '../editing/Editor';
import { useEditorStyles } from '../editing/Editor.styles';
import { DayInput } from '../editing/inputs/DayInput';
import { ManyInput } from '../editing/inputs/ManyInput';
import { TextInput } from '../editing/inputs/TextInput';
import { followUpsRounds } from '../text/followUpsRounds';
import { useWords } from '../text/useWords';
import { FormPreview } from './FormPreview';
import { MomentInput } from './MomentInput';
import { QuestionsInput } from './QuestionsInput';

export type RoundAsWritten = ItemOf<'round'>;

type Props = {
  readonly title: string;
  readonly value: RoundAsWritten;
  readonly version: string | undefined;
  /** Its card is in the channel: it is not opened a second time. */
  readonly opened: boolean;
  readonly kind?: Parameters<typeof FormPreview>[0]['about']['kind'];
  readonly onClose: () => void;
  readonly onSaved?: (id: string) => void;
};

/** Opens a round, or changes one: what it asks, from when and until when. */
export const RoundEditor = ({ title, value, version, opened, kind, onClose, onSaved }: Props) => {
  const { round: words } = useWords(followUpsRounds);
  const { data: me } = useMe();
  return (
    <Editor title={title} kind="round" id={value.id} value={value} version={version} onClose={onClose} onSaved={({ id }) => onSaved?.(id)}>
      <TextInput name="title" label={words.name} required />
      <TextInput name="question" label={words.question} hint={words.questionHint} />
      <MomentInput name="opensAt" label={words.opensAt} hint={opened ? words.opened : words.opensHint} fixed={opened} required />
      <DayInput name="lastDay" label={words.lastDay} hint={words.lastDayHint} required />
      <ManyInput
        name="priorities"
        label={words.priorities}
        options={(me?.priorities ?? []).map(({ id, order, title: name }) => ({ value: id, label: `${order} ${name}` }))}
      />
      <OwnQuestions kind={kind} />
    </Editor>
  );
};

/** Questions of this round alone, when somebody wants them, beside the card that they make. */
const OwnQuestions = ({ kind }: Pick<Props, 'kind'>) => {
  const styles = useEditorStyles();
  const { round: words } = useWords(followUpsRounds);
  const { data: forms } = useQuery('forms');
  const { setValue } = useFormContext();
  const own: unknown = useWatch({ name: 'questionnaire' });
  const usual = forms?.kinds.find((form) => form.kind === (kind ?? 'other'))?.questions;
  const about: Parameters<typeof FormPreview>[0]['about'] = { ...(kind === undefined ? {} : { kind }) };
  return (
    <>
      <Switch
        label={words.own}
        checked={Array.isArray(own)}
        disabled={usual === undefined}
        onChange={(_event, { checked }) => setValue('questionnaire', checked ? usual : undefined, { shouldDirty: true })}
      />
      <p className={styles.hint}>{words.ownHint}</p>
      {Array.isArray(own) && forms !== undefined && (
        <>
          <QuestionsInput name="questionnaire" standard={forms.standard} />
          <FormPreview name="questionnaire" about={about} />
        </>
      )}
    </>
  );
};
