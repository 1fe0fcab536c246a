import type { NetworkView } from '@kaselo/bot/contract/network';
import { networkWords } from '../text/network';
import { useContentLanguage, useWords } from '../text/useWords';
import { Panel } from '../ui/Panel';
import { Row, Rows } from '../ui/Rows';
import { useOrganisationGroupStyles } from './OrganisationGroup.styles';

/** Those that have been members, with whoever goes on with their work, and those that will be. */
export const Former = ({ network }: { readonly network: NetworkView }) => {
  const words = useWords(networkWords);
  return (
    <>
      {network.coming.length > 0 && (
        <Panel heading={words.coming}>
          <Rows>
            {network.coming.map(({ id, name, since }) => (
              <Line key={id} name={name} said={words.from(since)} />
            ))}
          </Rows>
        </Panel>
      )}
      {network.former.length > 0 && (
        <Panel heading={words.former}>
          <Rows>
            {network.former.map(({ id, name, until, successors }) => (
              <Line key={id} name={name} said={words.until(until, successors.join(', '))} />
            ))}
          </Rows>
        </Panel>
      )}
    </>
  );
};

const Line = ({ name, said }: { readonly name: string; readonly said: string }) => {
  const styles = useOrganisationGroupStyles();
  const lang = useContentLanguage();
  return (
    <Row className={styles.row}>
      <span className={styles.name} lang={lang}>
        {name}
      </span>
      <span className={styles.doing}>{said}</span>
    </Row>
  );
};
