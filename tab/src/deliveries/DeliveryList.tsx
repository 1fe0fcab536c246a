import { Warning20Regular } from '@fluentui/react-icons/svg/warning';
import { useState } from 'react';
import { deliveriesWords } from '../text/deliveries';
import { capitalised } from '../text/numbers';
import { useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { Panel } from '../ui/Panel';
import { Rows } from '../ui/Rows';
import { SegmentedChoice } from '../ui/SegmentedChoice';
import { Select } from '../ui/Select';
import { useIsNarrow } from '../ui/useIsNarrow';
import { useDeliveryListStyles } from './DeliveryList.styles';
import { type DeliveryState, needsAttention, type Post } from './DeliveryMark';
import { DeliveryRow } from './DeliveryRow';

/** What needs to be looked at comes first among the choices. */
const states: readonly DeliveryState[] = ['unknown', 'rejected', 'waiting', 'sending', 'coming', 'delivered', 'late', 'skipped'];

/** As many as one looks through before asking for more. */
const first = 50;

/** The posts, newest first, all of them or those in one state. */
export const DeliveryList = ({ posts }: { readonly posts: readonly Post[] }) => {
  const styles = useDeliveryListStyles();
  const words = useWords(deliveriesWords);
  const [chosen, setChosen] = useState<DeliveryState | 'all'>('all');
  const [all, setAll] = useState(false);
  // Eight pills would fill a phone's screen before the first post.
  const Choice = useIsNarrow() ? Select : SegmentedChoice;
  const countOf = (state: DeliveryState) => posts.filter((post) => post.state === state).length;
  const present = states.filter((state) => countOf(state) > 0);
  const filter = present.find((state) => state === chosen) ?? 'all';
  const fitting = filter === 'all' ? posts : posts.filter(({ state }) => state === filter);
  const shown = all ? fitting : fitting.slice(0, first);
  const attention = posts.filter(({ state }) => needsAttention(state)).length;
  return (
    <>
      {attention > 0 && (
        <p className={styles.attention}>
          <Warning20Regular aria-hidden="true" className={styles.icon} />
          {words.attention(attention)}
        </p>
      )}
      {present.length > 1 && (
        <Choice<DeliveryState | 'all'>
          label={words.filter}
          value={filter}
          choices={[
            { value: 'all', text: words.all(posts.length) },
            ...present.map((value) => ({ value, text: words.of(capitalised(words.state[value]), countOf(value)) })),
          ]}
          onChoose={setChosen}
        />
      )}
      <Panel heading={words.posts} count={fitting.length}>
        <Rows label={words.posts}>
          {shown.map((post) => (
            <DeliveryRow key={post.id} post={post} />
          ))}
        </Rows>
      </Panel>
      {shown.length < fitting.length && (
        <ActionButton appearance="subtle" onClick={() => setAll(true)} className={styles.more}>
          {words.showMore(fitting.length - shown.length)}
        </ActionButton>
      )}
    </>
  );
};
