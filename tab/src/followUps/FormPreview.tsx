import type { RequestOf } from '@kaselo/bot/contract/endpoints';
import { FormSchema } from '@kaselo/bot/contract/questions';
import { useDeferredValue } from 'react';
import { useWatch } from 'react-hook-form';
import useSWR from 'swr';
import * as v from 'valibot';
import { useApi } from '../api/ApiProvider';
import { withoutBlanks } from '../editing/checkedBy';
import { followUpsRounds } from '../text/followUpsRounds';
import { useWords } from '../text/useWords';
import { CardPreview } from './CardPreview';
import { useCardPreviewStyles } from './CardPreview.styles';

type About = Omit<RequestOf<'previewQuestions'>, 'questionnaire'>;

/** The card that a form's questions make, as the server builds it. It follows what is written as long as that can be asked. */
export const FormPreview = ({ name, about }: { readonly name: string; readonly about: About }) => {
  const { preview: words } = useWords(followUpsRounds);
  const styles = useCardPreviewStyles();
  const api = useApi();
  const written: unknown = useDeferredValue(useWatch({ name }));
  const parsed = v.safeParse(FormSchema, withoutBlanks(written));
  const asked = parsed.success ? { ...about, questionnaire: parsed.output } : undefined;
  const { data } = useSWR(asked && (['previewQuestions', asked] as const), ([, body]) => api.send('previewQuestions', {}, body), {
    keepPreviousData: true,
    revalidateOnFocus: false,
  });
  return (
    <div className={styles.beside}>
      {data !== undefined && <CardPreview card={data.card} />}
      <p role="status">{!parsed.success && words.waiting}</p>
    </div>
  );
};
