import { mergeClasses } from '@fluentui/react-components';
import type { AnswerView } from '@kaselo/bot/contract/followUps';
import { answerWords } from '../text/answer';
import { useContentLanguage, useWords } from '../text/useWords';
import { Mine } from '../ui/Mine';
import { TextLink } from '../ui/TextLink';
import { useAnswerCardStyles } from './AnswerCard.styles';
import { AnswerParts } from './AnswerParts';

type Props = {
  readonly answer: AnswerView;
  /** Where it was answered, where the answers of several rounds stand together. */
  readonly round?: { readonly id: string; readonly title: string } | undefined;
};

/** What one organisation told, and when. */
export const AnswerCard = ({ answer, round }: Props) => {
  const styles = useAnswerCardStyles();
  const words = useWords(answerWords);
  const contentLanguage = useContentLanguage();
  return (
    <li className={mergeClasses(styles.card, answer.mine && styles.mine)}>
      <div className={styles.head}>
        <h3 className={styles.organisation}>
          <span lang={contentLanguage}>{answer.organisation.name}</span>
          {answer.mine && (
            <span className={styles.you}>
              <Mine how="you" />
            </span>
          )}
        </h3>
        <span className={styles.day}>
          {answer.day}
          {answer.edited && `, ${words.edited}`}
        </span>
      </div>
      <AnswerParts answer={answer} />
      {round !== undefined && (
        <p className={styles.quiet}>
          <TextLink to={`/follow-ups/${round.id}`} lang={contentLanguage}>
            {round.title}
          </TextLink>
        </p>
      )}
    </li>
  );
};
