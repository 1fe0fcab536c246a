import { mergeClasses } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import type { ActionView } from '@kaselo/bot/contract/priorities';
import { useCallback, useContext, useId, useState } from 'react';
import { prioritiesWords } from '../text/priorities';
import { useContentLanguage, useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { CopyLink } from '../ui/CopyLink';
import { Empty } from '../ui/Empty';
import { PageContext } from '../ui/PageContext';
import { ActionFacts } from './ActionFacts';
import { useActionPanelStyles } from './ActionPanel.styles';
import { ActionTools } from './ActionTools';
import { Diary } from './Diary';
import { keepRowInSight } from './returnFocus';
import type { Priority } from './strategy';
import type { Ways } from './usePrioritiesAddress';

type Props = {
  readonly id: string;
  readonly priorities: readonly Priority[];
  readonly ways: Ways;
  /** Whether the reader may change the strategy here. */
  readonly mayEdit: boolean;
  readonly onClose: () => void;
};

/** More words than this do not stand well as a large heading in a narrow column. */
const longTitle = 90;

/** All that is known of one action, beside the list: who, where it stands, what it belongs to, and its diary. */
export const ActionPanel = ({ id, priorities, ways, mayEdit, onClose }: Props) => {
  const styles = useActionPanelStyles();
  const { action: words } = useWords(prioritiesWords);
  const contentLanguage = useContentLanguage();
  const { hasMoved } = useContext(PageContext);
  // Read before the panel is on the page: the page's own heading takes the focus of a first move, and the row would be scrolled away.
  const [scrolledTo] = useState(() => document.documentElement.scrollTop);
  const arrive = useCallback(
    (heading: HTMLHeadingElement | null) => {
      if (heading === null) return;
      if (hasMoved) heading.focus();
      keepRowInSight(id, scrolledTo);
    },
    [id, hasMoved, scrolledTo],
  );
  const headingId = useId();
  const home = priorities.find(({ actions }) => actions.some((one) => one.id === id));
  const action = home?.actions.find((one) => one.id === id);
  return (
    <section aria-labelledby={headingId} className={styles.panel} onKeyDown={(pressed) => pressed.key === 'Escape' && onClose()}>
      <div className={styles.head}>
        <p className={styles.place}>
          {home !== undefined && action !== undefined && words.place(home.order, home.actions.indexOf(action) + 1, home.actions.length)}
        </p>
        <span className={styles.space} />
        <ActionButton appearance="subtle" icon={<Dismiss20Regular />} label={words.close} className={styles.close} onClick={onClose} />
      </div>
      <h2
        id={headingId}
        ref={arrive}
        tabIndex={-1}
        lang={action && contentLanguage}
        className={mergeClasses(styles.title, (action?.text.length ?? 0) > longTitle && styles.long)}
      >
        {action?.text ?? words.notFound}
      </h2>
      <div className={styles.content}>
        {action === undefined ? (
          <Empty text={words.notFoundText} />
        ) : (
          <>
            <ActionFacts action={action} twinTo={twinAddress(action, home, priorities, ways)} />
            {home !== undefined && <ActionTools action={action} priority={home} mayEdit={mayEdit} />}
            <Diary action={action} />
            <div className={styles.tools}>
              <CopyLink page={`priorities/${action.id}`} about={action.text} />
            </div>
          </>
        )}
      </div>
    </section>
  );
};

/** The same action under the other priority, which opens beside it; that priority alone where the action is not found there. */
function twinAddress(action: ActionView, home: Priority | undefined, priorities: readonly Priority[], ways: Ways): string {
  const other = priorities.find(({ id }) => id === action.sharedWith?.id);
  const twins = other?.actions.filter((one) => one.sharedWith !== undefined && one.sharedWith.id === home?.id) ?? [];
  const twin = twins.find(({ text }) => text === action.text) ?? twins[0];
  const open = [home, other].flatMap((priority) => priority?.id ?? []);
  return ways.to(twin?.id, { open: [...new Set([...(ways.address.open ?? []), ...open])] });
}
