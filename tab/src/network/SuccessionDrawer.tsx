import { Field, Input } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import type { Me } from '@kaselo/bot/contract/me';
import { useState } from 'react';
import { useQuery } from '../api/query';
import { Drawer } from '../editing/Drawer';
import { useDrawer } from '../editing/useDrawer';
import { networkEditingWords } from '../text/networkEditing';
import { useContentLanguage, useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { ViewState } from '../ui/ViewState';
import { GoingOver } from './GoingOver';
import type { Organisation } from './organisation';
import { useSuccessionStyles } from './SuccessionDrawer.styles';
import { SuccessorFields } from './SuccessorFields';
import { problemIn, type TypedSuccession, type TypedSuccessor } from './succession';
import { useSucceed } from './useSucceed';

type Props = {
  readonly organisation: Pick<Organisation, 'id' | 'name'>;
  readonly me: Me;
  readonly today: string;
  readonly onClose: () => void;
};

const blank = (key: number): TypedSuccessor => ({ key, known: '', name: '', regions: [] });

/** One organisation's work goes on in another, or in several: who they are, from which day, and what goes over to whom. */
export const SuccessionDrawer = ({ organisation, me, today, onClose }: Props) => {
  const styles = useSuccessionStyles();
  const { succession: words, ...more } = useWords(networkEditingWords);
  const lang = useContentLanguage();
  const going = useQuery('goingOver', { organisation: organisation.id }, false);
  const [typed, setTyped] = useState<TypedSuccession>({
    on: today,
    successors: [{ ...blank(1), regions: me.organisations.find(({ id }) => id === organisation.id)?.regions ?? [] }],
    actions: {},
    lead: undefined,
    people: undefined,
  });
  const drawer = useDrawer(onClose);
  const { send, sending, said } = useSucceed(drawer.close);
  const [tried, setTried] = useState(false);
  const problem = problemIn(typed, today);
  const others = me.organisations.filter(({ id }) => id !== organisation.id);
  const write = (successor: TypedSuccessor) =>
    setTyped({ ...typed, successors: typed.successors.map((each) => (each.key === successor.key ? successor : each)) });
  const submit = () => {
    setTried(true);
    if (problem === undefined) void send(organisation.id, typed, me.organisations);
  };
  return (
    <Drawer
      title={words.title}
      drawer={drawer}
      footer={
        <>
          <ActionButton appearance="primary" disabled={sending} onClick={submit}>
            {words.confirm}
          </ActionButton>
          <ActionButton onClick={drawer.close}>{more.cancel}</ActionButton>
        </>
      }
    >
      <div className={styles.form}>
        <p className={styles.text}>
          <strong lang={lang}>{organisation.name}</strong> {words.text}
        </p>
        <Field label={words.on} hint={words.onHint} required>
          <Input type="date" max={today} value={typed.on} onChange={(_event, { value }) => setTyped({ ...typed, on: value })} />
        </Field>
        {typed.successors.map((successor, index) => (
          <SuccessorFields
            key={successor.key}
            number={index + 1}
            successor={successor}
            others={others}
            regions={me.regions}
            onChange={write}
            {...(typed.successors.length > 1 && {
              onRemove: () => setTyped({ ...typed, successors: typed.successors.filter(({ key }) => key !== successor.key) }),
            })}
          />
        ))}
        <div>
          <ActionButton
            icon={<Add16Regular />}
            onClick={() =>
              setTyped({
                ...typed,
                successors: [...typed.successors, blank(Math.max(...typed.successors.map(({ key }) => key)) + 1)],
              })
            }
          >
            {words.another}
          </ActionButton>
        </div>
        <ViewState query={going}>
          {(known) => <GoingOver going={known} typed={typed} organisations={me.organisations} onChange={setTyped} />}
        </ViewState>
        <p role="alert" className={styles.problem}>
          {tried && problem !== undefined ? words.problems[problem] : said}
        </p>
      </div>
    </Drawer>
  );
};
