import { type ReactNode, useId } from 'react';
import { type FieldValues, FormProvider, type UseFormReturn } from 'react-hook-form';
import type { Failure } from '../api/failure';
import { editingWords } from '../text/editing';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { Drawer } from './Drawer';
import { useEditorStyles } from './Editor.styles';
import { Problems } from './Problems';
import type { DrawerState } from './useDrawer';

/** What a drawer is told of the form in it. */
type FormState = {
  readonly form: UseFormReturn<FieldValues>;
  readonly submit: () => Promise<void>;
  readonly saving: boolean;
  readonly continued: boolean;
  readonly startOver: () => void;
  readonly refusal: string | undefined;
  readonly failure: Failure | undefined;
};

type Props = {
  readonly title: string;
  readonly state: FormState;
  readonly drawer: DrawerState;
  /** Something to be decided before the form can be saved. */
  readonly first?: ReactNode;
  /** The fields. */
  readonly children: ReactNode;
};

/** The drawer around a form: what keeps it from being saved, and the buttons. A whole page on a phone. */
export const FormDrawer = ({ title, state, drawer, first, children }: Props) => {
  const styles = useEditorStyles();
  const words = useWords(editingWords);
  const formId = useId();
  return (
    <Drawer
      title={title}
      drawer={drawer}
      footer={
        <>
          <ActionButton appearance="primary" disabled={state.saving} type="submit" form={formId}>
            {state.saving ? words.saving : words.save}
          </ActionButton>
          <ActionButton onClick={drawer.close}>{words.cancel}</ActionButton>
        </>
      }
    >
      <FormProvider {...state.form}>
        <form id={formId} className={styles.form} noValidate onSubmit={state.submit}>
          {state.continued && (
            <p className={styles.continued}>
              {words.continued}{' '}
              <ActionButton appearance="subtle" onClick={state.startOver}>
                {words.startOver}
              </ActionButton>
            </p>
          )}
          <Problems refusal={state.refusal} failure={state.failure} />
          {first}
          {children}
        </form>
      </FormProvider>
    </Drawer>
  );
};
