import { mergeClasses } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import type { Me } from '@kaselo/bot/contract/me';
import { followUpsWords } from '../text/followUps';
import { useContentLanguage, useWords } from '../text/useWords';
import { useSelectStyles } from '../ui/Select.styles';
import { useAnswerFormStyles } from './AnswerForm.styles';
import { FieldError } from './TextField';

export type OrganisationId = Me['organisations'][number]['id'];

type Props = {
  readonly id: string;
  readonly organisations: Me['organisations'];
  readonly value: OrganisationId | undefined;
  readonly error: string | undefined;
  readonly onChoose: (organisation: OrganisationId | undefined) => void;
};

/** Asks once which organisation the answer is for. */
export const OrganisationField = ({ id, organisations, value, error, onChoose }: Props) => {
  const styles = useAnswerFormStyles();
  const select = useSelectStyles();
  const { form: words } = useWords(followUpsWords);
  const contentLanguage = useContentLanguage();
  const inOrder = [...organisations].sort((one, other) => one.name.localeCompare(other.name, 'fi'));
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {words.organisation}
      </label>
      <span className={mergeClasses(select.root, styles.short)}>
        <select
          id={id}
          className={mergeClasses(select.select, error !== undefined && styles.wrong)}
          value={value ?? ''}
          aria-required
          aria-invalid={error !== undefined}
          aria-describedby={error === undefined ? undefined : `${id}-error`}
          onChange={(event) => onChoose(inOrder.find((one) => one.id === event.target.value)?.id)}
        >
          <option value="">{words.chooseOrganisation}</option>
          {inOrder.map((organisation) => (
            <option key={organisation.id} value={organisation.id} lang={contentLanguage} className={select.option}>
              {organisation.name}
            </option>
          ))}
        </select>
        <ChevronDown16Regular aria-hidden="true" className={select.arrow} />
      </span>
      <FieldError id={id}>{error}</FieldError>
    </div>
  );
};
