import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { Star16Regular } from '@fluentui/react-icons/svg/star';
import type { Round } from '@kaselo/bot/contract/followUps';
import type { Me } from '@kaselo/bot/contract/me';
import { useId, useState } from 'react';
import { useMe } from '../api/views';
import { followUpsWords } from '../text/followUps';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { Empty } from '../ui/Empty';
import { Panel, PanelBody } from '../ui/Panel';
import { SegmentedChoice } from '../ui/SegmentedChoice';
import { AnswerCard } from './AnswerCard';
import { useAnswerCardStyles } from './AnswerCard.styles';
import { useAnswersStyles } from './Answers.styles';

type Answer = Round['answers'][number];

/** As many as one reads before asking for more. */
const first = 9;

/** The answers as cards, one's own first: all of them, the good practices, or a region's. */
export const Answers = ({ round }: { readonly round: Round }) => {
  const styles = useAnswersStyles();
  const cards = useAnswerCardStyles();
  const words = useWords(followUpsWords);
  const { data: me } = useMe();
  const [filter, setFilter] = useState<string>('all');
  const [all, setAll] = useState(false);
  const id = useId();
  if (round.answers.length === 0) {
    return (
      <Panel heading={words.answers}>
        <PanelBody>
          {round.summary.state === 'open' ? (
            <Empty title={words.noAnswers} text={words.noAnswersText} />
          ) : (
            <Empty text={words.noAnswersLeft} />
          )}
        </PanelBody>
      </Panel>
    );
  }
  const ordered = [...round.answers].sort((one, other) => Number(other.mine) - Number(one.mine));
  const good = ordered.filter(({ goodPractice }) => goodPractice !== undefined);
  const regions = me?.regions ?? [];
  const region = regions.find((one) => one.id === filter);
  const fitting = filter === 'good' ? good : region === undefined ? ordered : ordered.filter((answer) => isOf(answer, region.id, me));
  const shown = all ? fitting : fitting.slice(0, first);
  return (
    <section aria-labelledby={id} className={styles.root}>
      <div className={styles.head}>
        <h2 id={id} className={styles.heading}>
          {words.answers}
        </h2>
        <SegmentedChoice<string>
          label={words.filter}
          value={filter}
          choices={[
            { value: 'all', text: words.everything(ordered.length) },
            { value: 'good', text: words.goodPractices(good.length), icon: <Star16Regular aria-hidden="true" /> },
            ...regions.map((one) => ({ value: one.id, text: one.name })),
          ]}
          onChoose={setFilter}
        />
      </div>
      {fitting.length === 0 && <Empty text={words.noMatch} />}
      <ul className={cards.list}>
        {shown.map((answer) => (
          <AnswerCard key={`${answer.organisation.id} ${answer.day} ${answer.outcome}`} answer={answer} />
        ))}
      </ul>
      {shown.length < fitting.length && (
        <ActionButton appearance="subtle" icon={<ChevronDown20Regular />} onClick={() => setAll(true)} className={styles.more}>
          {words.showRest(fitting.length - shown.length)}
        </ActionButton>
      )}
    </section>
  );
};

function isOf(answer: Answer, region: Me['regions'][number]['id'], me: Me | undefined): boolean {
  return me?.organisations.find(({ id }) => id === answer.organisation.id)?.regions.includes(region) ?? false;
}
