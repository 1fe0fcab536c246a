import { EmptyNetwork, type WantedBeginning } from '@kaselo/bot/contract/setup';
import { FormProvider, useForm } from 'react-hook-form';
import * as v from 'valibot';
import { checkedBy, withoutBlanks } from '../editing/checkedBy';
import { NumberInput } from '../editing/inputs/NumberInput';
import { TextInput } from '../editing/inputs/TextInput';
import { setupWords } from '../text/setup';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { useContentStepStyles } from './ContentStep.styles';

type Props = { readonly working: boolean; readonly onBegin: (wanted: WantedBeginning) => Promise<void> };

const nothing = { name: '', lead: '', region: '', startYear: '', endYear: '' };

/** What must be known of a network of which nothing has been written. */
export const EmptyForm = ({ working, onBegin }: Props) => {
  const styles = useContentStepStyles();
  const words = useWords(setupWords);
  const form = useForm({ defaultValues: nothing, resolver: checkedBy(EmptyNetwork) });
  const submit = form.handleSubmit((typed) => onBegin({ content: 'empty', network: v.parse(EmptyNetwork, withoutBlanks(typed)) }));
  return (
    <FormProvider {...form}>
      <form className={styles.form} noValidate onSubmit={submit}>
        <TextInput name="name" label={words.content.name} required />
        <TextInput name="lead" label={words.content.leadOrganisation} required />
        <TextInput name="region" label={words.content.region} hint={words.content.regionHint} required />
        <div className={styles.years}>
          <NumberInput name="startYear" label={words.content.startYear} min={2000} max={2100} required />
          <NumberInput name="endYear" label={words.content.endYear} min={2000} max={2100} required />
        </div>
        <div>
          <ActionButton appearance="primary" type="submit" disabled={working}>
            {working ? words.working : words.content.begin}
          </ActionButton>
        </div>
      </form>
    </FormProvider>
  );
};
