import { mergeClasses } from '@fluentui/react-components';
import { Star16Regular } from '@fluentui/react-icons/svg/star';
import { networkWords } from '../text/network';
import { capitalised } from '../text/numbers';
import { useContentLanguage, useWords } from '../text/useWords';
import { Mine } from '../ui/Mine';
import { Row } from '../ui/Rows';
import { TextLink } from '../ui/TextLink';
import { useOrganisationGroupStyles } from './OrganisationGroup.styles';
import type { Organisation } from './organisation';

/** An organisation: its name, whether it leads the network or is the reader's own, and what it does in it. */
export const OrganisationRow = ({ organisation }: { readonly organisation: Organisation }) => {
  const styles = useOrganisationGroupStyles();
  const words = useWords(networkWords);
  const contentLanguage = useContentLanguage();
  const { name, note, lead, mine, answers, actions } = organisation;
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
        {note !== undefined && (
          <p lang={contentLanguage} className={styles.note}>
            {note}
          </p>
        )}
      </div>
      {answers > 0 && <p className={mergeClasses(styles.doing, styles.line)}>{words.answered(answers)}</p>}
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
