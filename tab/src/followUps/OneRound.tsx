import { mergeClasses } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { useState } from 'react';
import { followUpsWords } from '../text/followUps';
import { useContentLanguage, useWords } from '../text/useWords';
import { ActionLink } from '../ui/ActionButton';
import { Row, Rows } from '../ui/Rows';
import { Select } from '../ui/Select';
import type { Column } from './columns';
import { type Group, isMine, type Organisation } from './groups';
import { MarkSign } from './MarkSign';
import { useOneRoundStyles } from './OneRound.styles';
import { RoundProgress } from './RoundProgress';

type Props = { readonly groups: readonly Group[]; readonly columns: readonly Column[] };

/** The matrix on a phone: one round at a time, the reader's own organisation first. */
export const OneRound = ({ groups, columns }: Props) => {
  const styles = useOneRoundStyles();
  const words = useWords(followUpsWords);
  const contentLanguage = useContentLanguage();
  const newest = [...columns].reverse();
  const [chosen, setChosen] = useState((newest.find(({ waiting }) => waiting) ?? newest[0])?.round.id);
  const column = columns.find(({ round }) => round.id === chosen) ?? newest[0];
  if (column === undefined) return null;
  const { round, at, waiting } = column;
  const own = groups.flatMap(({ organisations }) => organisations).filter(({ mine }) => mine);
  const choices = newest.map((one) => ({
    value: one.round.id,
    text: `${one.round.day} ${one.round.title}`,
    ...(contentLanguage && { lang: contentLanguage }),
  }));
  return (
    <>
      <Select label={words.choose} value={round.id} choices={choices} onChoose={setChosen} className={styles.select} />
      <RoundProgress summary={round} />
      <div className={styles.links}>
        {waiting && (
          <ActionLink to={`/follow-ups/${round.id}`} appearance="primary" label={words.answerTo(round.title)}>
            {words.answer}
          </ActionLink>
        )}
        <ActionLink to={`/follow-ups/${round.id}`}>{words.read}</ActionLink>
      </div>
      {own.length > 0 && (
        <section className={styles.group}>
          <div className={styles.summary}>
            <h2 className={mergeClasses(styles.heading, styles.mine)}>{words.yours}</h2>
          </div>
          <Organisations organisations={own} at={at} />
        </section>
      )}
      {groups.map((group) => {
        const concerned = group.organisations.filter(({ mine, marks }) => !mine && (marks[at] ?? 'not-member') !== 'not-member');
        if (concerned.length === 0) return null;
        const answered = concerned.filter(({ marks }) => marks[at] === 'answered' || marks[at] === 'good-practice').length;
        return (
          <details key={group.region ?? 'both'} open={own.length === 0 || isMine(group)} className={styles.group}>
            <summary className={styles.summary}>
              <h2 className={styles.heading}>
                {group.region ?? (groups.length === 1 ? words.matrix.organisations : words.matrix.both)}{' '}
                <span className={styles.count}>{words.answeredOf(answered, concerned.length)}</span>
              </h2>
              <ChevronDown20Regular aria-hidden="true" className={styles.arrow} />
            </summary>
            <Organisations organisations={concerned} at={at} />
          </details>
        );
      })}
    </>
  );
};

const Organisations = ({ organisations, at }: { readonly organisations: readonly Organisation[]; readonly at: number }) => {
  const styles = useOneRoundStyles();
  const contentLanguage = useContentLanguage();
  return (
    <Rows>
      {organisations.map((organisation) => (
        <Row key={organisation.id} className={styles.row}>
          <span lang={contentLanguage} className={styles.name}>
            {organisation.name}
          </span>
          <MarkSign mark={organisation.marks[at] ?? 'not-member'} spelled="short" />
        </Row>
      ))}
    </Rows>
  );
};
