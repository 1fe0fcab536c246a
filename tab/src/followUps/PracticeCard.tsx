import { mergeClasses } from '@fluentui/react-components';
import { Star20Filled } from '@fluentui/react-icons/svg/star';
import type { Practice } from '@kaselo/bot/contract/answers';
import { followUpsTelling } from '../text/followUpsTelling';
import { useContentLanguage, useWords } from '../text/useWords';
import { Mine } from '../ui/Mine';
import { TextLink } from '../ui/TextLink';
import { useAnswerCardStyles } from './AnswerCard.styles';

/** A good practice: what is done, who does it, and where it was told. */
export const PracticeCard = ({ practice }: { readonly practice: Practice }) => {
  const styles = useAnswerCardStyles();
  const { practices: words } = useWords(followUpsTelling);
  const lang = useContentLanguage();
  const { text, organisation, day, round, priorities, mine } = practice;
  return (
    <li className={mergeClasses(styles.card, mine && styles.mine)}>
      <div className={styles.head}>
        <h2 className={styles.organisation}>
          <span lang={lang}>{organisation.name}</span>
          {mine && (
            <span className={styles.you}>
              <Mine how="you" />
            </span>
          )}
        </h2>
        <span className={styles.day}>{day}</span>
      </div>
      <p className={styles.part}>
        <Star20Filled aria-hidden="true" className={styles.good} />
        <span>{text}</span>
      </p>
      <p className={styles.quiet}>
        {words.from}:{' '}
        <TextLink to={`/follow-ups/${round.id}`} lang={lang}>
          {round.title}
        </TextLink>
      </p>
      {priorities.length > 0 && (
        <p className={styles.quiet} lang={lang}>
          {priorities.map(({ order, title }) => `${order} ${title}`).join(', ')}
        </p>
      )}
    </li>
  );
};
