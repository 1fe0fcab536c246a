import { Checkbox, Field, Select } from '@fluentui/react-components';
import type { Me } from '@kaselo/bot/contract/me';
import type { GoingOver as Going } from '@kaselo/bot/contract/network';
import { networkEditingWords } from '../text/networkEditing';
import { useContentLanguage, useWords } from '../text/useWords';
import { useSuccessionStyles } from './SuccessionDrawer.styles';
import type { TypedSuccession } from './succession';

type Props = {
  readonly going: Going;
  readonly typed: TypedSuccession;
  readonly organisations: Me['organisations'];
  readonly onChange: (typed: TypedSuccession) => void;
};

/** What goes over; where several go on, who takes what. */
export const GoingOver = ({ going, typed, organisations, onChange }: Props) => {
  const styles = useSuccessionStyles();
  const { succession: words } = useWords(networkEditingWords);
  const lang = useContentLanguage();
  const several = typed.successors.length > 1;
  const named = typed.successors.map(({ key, known, name }, index) => ({
    key,
    name: organisations.find(({ id }) => id === known)?.name ?? (name.trim() === '' ? words.successor(index + 1) : name.trim()),
  }));
  const keyed = (value: string) => (value === '' ? undefined : Number(value));
  const choose = (action: string, key: number, chosen: boolean) => {
    const now = typed.actions[action] ?? named.map((each) => each.key);
    onChange({ ...typed, actions: { ...typed.actions, [action]: chosen ? [...now, key] : now.filter((each) => each !== key) } });
  };
  return (
    <section aria-label={words.over} className={styles.group}>
      <h3 className={styles.legend}>{words.over}</h3>
      <ul className={styles.list}>
        <li>{words.actions(going.actions.length)}</li>
        <li>{words.people(going.people)}</li>
        {going.leads && <li>{words.leads}</li>}
      </ul>
      {several && going.leads && (
        <Field label={words.lead}>
          <Select value={String(typed.lead ?? '')} onChange={(_event, { value }) => onChange({ ...typed, lead: keyed(value) })}>
            <option value="">{named[0]?.name}</option>
            {named.slice(1).map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {several && going.people > 0 && (
        <Field label={words.speakFor}>
          <Select value={String(typed.people ?? '')} onChange={(_event, { value }) => onChange({ ...typed, people: keyed(value) })}>
            <option value="">{words.askThem}</option>
            {named.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {several &&
        going.actions.map(({ id, text }) => (
          <fieldset key={id} className={styles.plain}>
            <legend lang={lang}>{text}</legend>
            <div className={styles.choices}>
              {named.map(({ key, name }) => (
                <Checkbox
                  key={key}
                  label={name}
                  checked={(typed.actions[id] ?? named.map((each) => each.key)).includes(key)}
                  onChange={(_event, { checked }) => choose(id, key, checked === true)}
                />
              ))}
            </div>
          </fieldset>
        ))}
    </section>
  );
};
