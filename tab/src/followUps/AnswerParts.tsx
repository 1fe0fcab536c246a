import { mergeClasses } from '@fluentui/react-components';
import { ArrowRight20Regular } from '@fluentui/react-icons/svg/arrow-right';
import { ArrowTurnDownRight20Regular } from '@fluentui/react-icons/svg/arrow-turn-down-right';
import { Star20Filled } from '@fluentui/react-icons/svg/star';
import type { AnswerView } from '@kaselo/bot/contract/followUps';
import { answerWords } from '../text/answer';
import { followUpsWords } from '../text/followUps';
import { useContentLanguage, useWords } from '../text/useWords';
import { StatusMark } from '../ui/StatusMark';
import { TextLink } from '../ui/TextLink';
import { useAnswerCardStyles } from './AnswerCard.styles';

type Props = { readonly answer: Pick<AnswerView, 'outcome' | 'goodPractice' | 'next' | 'usefulness' | 'moved' | 'others'> };

/** What an answer says: what came of it, what others may take up, which actions moved and what is next. */
export const AnswerParts = ({ answer }: Props) => {
  const styles = useAnswerCardStyles();
  const words = useWords(answerWords);
  const { usefulness } = useWords(followUpsWords);
  const contentLanguage = useContentLanguage();
  return (
    <>
      <p className={styles.outcome}>{answer.outcome}</p>
      {answer.goodPractice !== undefined && (
        <p className={styles.part}>
          <Star20Filled aria-hidden="true" className={styles.good} />
          <span>
            <span className={mergeClasses(styles.label, styles.good)}>{words.goodPractice}</span> {answer.goodPractice}
          </span>
        </p>
      )}
      {answer.next !== undefined && (
        <p className={styles.part}>
          <ArrowRight20Regular aria-hidden="true" className={styles.icon} />
          <span>
            <span className={styles.label}>{words.next}</span> {answer.next}
          </span>
        </p>
      )}
      {answer.moved.map((action) => (
        <div key={action.id} className={styles.part}>
          <ArrowTurnDownRight20Regular aria-hidden="true" className={styles.icon} />
          <span className={styles.action}>
            <TextLink to={`/priorities/${action.id}`} lang={contentLanguage}>
              {action.text}
            </TextLink>
            {action.status !== undefined && <StatusMark status={action.status} />}
          </span>
        </div>
      ))}
      {answer.others.map(({ question, label, value }) => (
        <p key={question} className={styles.part}>
          <span>
            <span className={styles.label} lang={contentLanguage}>
              {label}
            </span>{' '}
            {value}
          </span>
        </p>
      ))}
      {answer.usefulness !== undefined && <p className={styles.quiet}>{usefulness(answer.usefulness)}</p>}
    </>
  );
};
