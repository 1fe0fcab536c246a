import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { followUpsTelling } from '../text/followUpsTelling';
import { useContentLanguage, useWords } from '../text/useWords';
import { AnswerCard } from './AnswerCard';
import { useAnswerCardStyles } from './AnswerCard.styles';
import { useAnswerGroupStyles } from './AnswerGroupSection.styles';
import type { AnswerGroup, Grouping } from './groupedAnswers';

type Props = { readonly group: AnswerGroup; readonly by: Grouping; readonly open: boolean };

/** The answers under one heading, opened and closed. The first stands open. */
export const AnswerGroupSection = ({ group, by, open }: Props) => {
  const styles = useAnswerGroupStyles();
  const cards = useAnswerCardStyles();
  const { answers: words } = useWords(followUpsTelling);
  const lang = useContentLanguage();
  return (
    <details open={open} className={styles.group}>
      <summary className={styles.summary}>
        <h2 className={styles.heading}>
          <span lang={group.title === undefined ? undefined : lang}>{group.title ?? words.noPriority}</span>{' '}
          <span className={styles.count}>
            {group.round === undefined ? '' : `${group.round.day}, `}
            {words.count(group.answers.length)}
          </span>
        </h2>
        <ChevronDown20Regular aria-hidden="true" className={styles.arrow} />
      </summary>
      <ul className={cards.list}>
        {group.answers.map((answer) => (
          <AnswerCard
            key={`${answer.round.id} ${answer.organisation.id} ${answer.day} ${answer.outcome}`}
            answer={answer}
            round={by === 'event' ? undefined : answer.round}
          />
        ))}
      </ul>
    </details>
  );
};
