import { useState } from 'react';
import type { Desk, DeskPerson } from '../teams/desk';
import { entranceWords } from '../text/entrance';
import { frameWords } from '../text/frame';
import { useWords } from '../text/useWords';
import { Page } from '../ui/Page';
import { Panel } from '../ui/Panel';
import { Row, Rows } from '../ui/Rows';
import { useSignInStyles } from './SignIn.styles';

/** The desk's door: the people whom one may be. */
export const SignIn = ({ desk }: { readonly desk: Desk }) => {
  const styles = useSignInStyles();
  const { signIn: words } = useWords(entranceWords);
  const { coordinator } = useWords(frameWords);
  const [failed, setFailed] = useState(false);
  const about = (person: DeskPerson) =>
    [
      person.organisation ?? words.noOrganisation,
      ...(person.role === 'coordinator' ? [coordinator] : []),
      ...(person.guest ? [words.guest] : []),
    ].join(', ');
  return (
    <Page title={words.title} lead={words.lead}>
      {failed && <p role="alert">{words.failed}</p>}
      <Panel heading={words.people} className={styles.list}>
        <Rows>
          {desk.people.map((person) => (
            <Row key={person.id}>
              <button type="button" className={styles.person} onClick={() => desk.signIn(person.id).catch(() => setFailed(true))}>
                <span className={styles.name}>{person.name}</span>
                <span className={styles.quiet}>{about(person)}</span>
              </button>
            </Row>
          ))}
        </Rows>
      </Panel>
    </Page>
  );
};
