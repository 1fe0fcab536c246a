import { Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { Delete16Regular } from '@fluentui/react-icons/svg/delete';
import type { Me } from '@kaselo/bot/contract/me';
import { networkEditingWords } from '../text/networkEditing';
import { useContentLanguage, useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { useSuccessionStyles } from './SuccessionDrawer.styles';
import type { TypedSuccessor } from './succession';

type Props = {
  readonly number: number;
  readonly successor: TypedSuccessor;
  /** The organisations that the network has already. */
  readonly others: Me['organisations'];
  readonly regions: Me['regions'];
  readonly onChange: (successor: TypedSuccessor) => void;
  readonly onRemove?: () => void;
};

/** One that goes on: a new organisation by its name and regions, or one that is there already. */
export const SuccessorFields = ({ number, successor, others, regions, onChange, onRemove }: Props) => {
  const styles = useSuccessionStyles();
  const { succession: words, ...more } = useWords(networkEditingWords);
  const lang = useContentLanguage();
  const choose = (region: string, chosen: boolean) =>
    onChange({ ...successor, regions: chosen ? [...successor.regions, region] : successor.regions.filter((each) => each !== region) });
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.successor(number)}</legend>
      <Field label={words.which}>
        <Select value={successor.known} onChange={(_event, { value }) => onChange({ ...successor, known: value })}>
          <option value="">{words.fresh}</option>
          {others.map(({ id, name }) => (
            <option key={id} value={id} lang={lang}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {successor.known === '' && (
        <>
          <Field label={more.name} required>
            <Input value={successor.name} onChange={(_event, { value }) => onChange({ ...successor, name: value })} />
          </Field>
          <fieldset className={styles.plain}>
            <legend className={styles.legend}>{more.regions}</legend>
            <div className={styles.choices}>
              {regions.map(({ id, name }) => (
                <Checkbox
                  key={id}
                  label={name}
                  checked={successor.regions.includes(id)}
                  onChange={(_event, { checked }) => choose(id, checked === true)}
                />
              ))}
            </div>
          </fieldset>
        </>
      )}
      {onRemove !== undefined && (
        <div>
          <ActionButton appearance="subtle" icon={<Delete16Regular />} onClick={onRemove}>
            {words.remove(number)}
          </ActionButton>
        </div>
      )}
    </fieldset>
  );
};
