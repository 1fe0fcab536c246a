import { Warning20Regular } from '@fluentui/react-icons/svg/warning';
import { useState } from 'react';
import { deliveriesWords } from '../text/deliveries';
import { capitalised } from '../text/numbers';
import { useWords } from '../text/useWords';
import { SegmentedChoice } from '../ui/SegmentedChoice';
import { Select } from '../ui/Select';
import { useIsNarrow } from '../ui/useIsNarrow';
import { DeliveryGroup } from './DeliveryGroup';
import { useDeliveryListStyles } from './DeliveryList.styles';
import { type DeliveryState, needsAttention, type Post } from './DeliveryMark';

/** What needs to be looked at comes first among the choices. */
const states: readonly DeliveryState[] = ['unknown', 'rejected', 'waiting', 'sending', 'coming', 'delivered', 'late', 'skipped'];

/** What needs somebody is shown whole; of what is ahead, about two weeks. */
const most = { needed: 100, coming: 8, sent: 50 } as const;

const isNeeded = ({ state }: Post) => needsAttention(state);
const isAhead = ({ state }: Post) => state === 'coming' || state === 'waiting' || state === 'sending';

/** The posts, all of them or those in one state: what needs somebody, what comes next, and what has been, the newest first. */
export const DeliveryList = ({ posts }: { readonly posts: readonly Post[] }) => {
  const styles = useDeliveryListStyles();
  const words = useWords(deliveriesWords);
  const [chosen, setChosen] = useState<DeliveryState | 'all'>('all');
  // Eight pills would fill a phone's screen before the first post.
  const Choice = useIsNarrow() ? Select : SegmentedChoice;
  const countOf = (state: DeliveryState) => posts.filter((post) => post.state === state).length;
  const present = states.filter((state) => countOf(state) > 0);
  const filter = present.find((state) => state === chosen) ?? 'all';
  const fitting = filter === 'all' ? posts : posts.filter(({ state }) => state === filter);
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
      <DeliveryGroup heading={words.needed} posts={fitting.filter(isNeeded)} most={most.needed} />
      <DeliveryGroup heading={words.coming} posts={fitting.filter(isAhead).reverse()} most={most.coming} />
      <DeliveryGroup heading={words.sent} posts={fitting.filter((post) => !isNeeded(post) && !isAhead(post))} most={most.sent} />
    </>
  );
};
