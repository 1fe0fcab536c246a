import { mergeClasses } from '@fluentui/react-components';
import { Star16Regular } from '@fluentui/react-icons/svg/star';
import type { ReactNode } from 'react';
import { networkWords } from '../text/network';
import { capitalised } from '../text/numbers';
import { useContentLanguage, useWords } from '../text/useWords';
import { Mine } from '../ui/Mine';
import { Row } from '../ui/Rows';
import { TextLink } from '../ui/TextLink';
import { useOrganisationGroupStyles } from './OrganisationGroup.styles';
import type { Organisation } from './organisation';

type Props = { readonly organisation: Organisation; readonly tools?: ReactNode };

/** An organisation: its name, whether it leads the network or is the reader's own, its people, and what it does in it. */
export const OrganisationRow = ({ organisation, tools }: Props) => {
  const styles = useOrganisationGroupStyles();
  const words = useWords(networkWords);
  const contentLanguage = useContentLanguage();
  const { name, note, lead, mine, answers, actions, people, predecessors } = organisation;
  const doing = [...(people > 0 ? [words.people(people)] : []), ...(answers > 0 ? [words.answered(answers)] : [])];
  return (
    <Row className={mergeClasses(styles.row, mine && styles.mine)}>
      <div className={styles.name}>
        <span lang={contentLanguage}>{name}</span>
        {(lead || mine) && (
          <span className={styles.marks}>
            {lead && (
              <span className={styles.lead}>
                <Star16Regular aria-hidden="true" />
                {words.lead}
              </span>
            )}
            {mine && <Mine how="you" />}
          </span>
        )}
        {predecessors.length > 0 && (
          <p className={styles.note}>
            {words.formerly} <span lang={contentLanguage}>{predecessors.join(', ')}</span>
          </p>
        )}
        {note !== undefined && (
          <p lang={contentLanguage} className={styles.note}>
            {note}
          </p>
        )}
        {doing.length > 0 && <p className={mergeClasses(styles.doing, styles.line)}>{doing.join(', ')}</p>}
      </div>
      {tools}
      {actions.length > 0 && (
        <details className={mergeClasses(styles.doing, styles.across)}>
          <summary className={styles.summary}>{capitalised(words.responsible(actions.length))}</summary>
          <ul className={styles.actions}>
            {actions.map((action) => (
              <li key={action.id} className={styles.action}>
                <TextLink to={`/priorities/${action.id}`} lang={contentLanguage}>
                  {action.text}
                </TextLink>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Row>
  );
};
