import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp20Regular } from '@fluentui/react-icons/svg/chevron-up';
import { Person16Regular } from '@fluentui/react-icons/svg/person';
import { lazy, Suspense, useCallback, useId } from 'react';
import { prioritiesWords } from '../text/priorities';
import { useContentLanguage, useWords } from '../text/useWords';
import { Hidden } from '../ui/Hidden';
import { StatusStrip } from '../ui/StatusStrip';
import { Actions } from './Actions';
import { Objectives } from './Objectives';
import { usePrioritySectionStyles } from './PrioritySection.styles';
import type { Priority } from './strategy';
import type { Ways } from './usePrioritiesAddress';

const PriorityTools = lazy(() => import('../strategy/PriorityTools').then((tools) => ({ default: tools.PriorityTools })));

type Props = {
  readonly priority: Priority;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly ways: Ways;
  readonly chosen: string | undefined;
  readonly mayEdit: boolean;
};

/** One priority: a heading that tells how its actions stand, and under it, when opened, its objectives and actions. */
export const PrioritySection = ({ priority, open, onToggle, ways, chosen, mayEdit }: Props) => {
  const styles = usePrioritySectionStyles();
  const words = useWords(prioritiesWords);
  const contentLanguage = useContentLanguage();
  const bodyId = useId();
  const cameForThis = ways.cameFor === priority.id;
  const arrive = useCallback(
    (section: HTMLElement | null) => (cameForThis ? section?.scrollIntoView({ block: 'start' }) : undefined),
    [cameForThis],
  );
  const mine = priority.actions.filter((action) => action.mine).length;
  return (
    <div id={priority.id} ref={arrive} className={styles.section}>
      <div className={styles.head}>
        <span aria-hidden="true" className={styles.order}>
          {priority.order}
        </span>
        <h2 className={styles.heading}>
          <button type="button" aria-expanded={open} aria-controls={open ? bodyId : undefined} onClick={onToggle} className={styles.button}>
            <Hidden>{`${priority.order} `}</Hidden>
            <span lang={contentLanguage}>{priority.title}</span>
          </button>
        </h2>
        <span className={styles.updated}>{priority.lastUpdate === undefined ? words.noUpdates : words.updated(priority.lastUpdate)}</span>
        {open ? (
          <ChevronUp20Regular aria-hidden="true" className={styles.arrow} />
        ) : (
          <ChevronDown20Regular aria-hidden="true" className={styles.arrow} />
        )}
        <div className={styles.standing}>
          <StatusStrip statuses={priority.statuses} delayed={priority.counts.delayed} />
          {mine > 0 && (
            <span className={styles.mine}>
              <Person16Regular aria-hidden="true" />
              {words.mineCount(mine)}
            </span>
          )}
        </div>
      </div>
      {open && (
        <div id={bodyId} className={styles.body}>
          <Objectives priority={priority} />
          <Actions priority={priority} ways={ways} chosen={chosen} />
          <Suspense>{mayEdit && <PriorityTools priority={priority.id} />}</Suspense>
        </div>
      )}
    </div>
  );
};
