import { mergeClasses } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp20Regular } from '@fluentui/react-icons/svg/chevron-up';
import { lazy, Suspense } from 'react';
import { prioritiesWords } from '../text/priorities';
import { useContentLanguage, useWords } from '../text/useWords';
import { ActionButton } from '../ui/ActionButton';
import { useFoundationStyles } from './Foundation.styles';
import { FoundationBlock } from './FoundationBlock';
import { FoundationRest } from './FoundationRest';
import type { Frame } from './strategy';

const FrameTools = lazy(() => import('../strategy/FrameTools').then((tools) => ({ default: tools.FrameTools })));

type Props = {
  readonly frame: Frame;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly mayEdit: boolean;
};

/** What the strategy stands on: its values, goal, means and outcomes at a glance, and all the rest when it is asked for. */
export const Foundation = ({ frame, open, onToggle, mayEdit }: Props) => {
  const styles = useFoundationStyles();
  const { foundation: words } = useWords(prioritiesWords);
  const lang = useContentLanguage();
  const later = open ? undefined : styles.later;
  return (
    <section aria-label={words.heading} className={styles.panel}>
      <div className={styles.head}>
        <h2 className={styles.heading}>{words.heading}</h2>
        <div className={styles.tools}>
          <Suspense>{mayEdit && <FrameTools />}</Suspense>
          <ActionButton
            appearance="subtle"
            expanded={open}
            icon={open ? <ChevronUp20Regular aria-hidden="true" /> : <ChevronDown20Regular aria-hidden="true" />}
            className={styles.toggle}
            onClick={() => onToggle(!open)}
          >
            {words.more}
          </ActionButton>
        </div>
      </div>
      <div className={styles.blocks}>
        <FoundationBlock term={words.values} lines={[frame.values.join(', ')]} lang={lang} />
        <FoundationBlock term={words.goal} lines={[frame.goal]} lang={lang} />
        <FoundationBlock term={words.means} lines={frame.means} lang={lang} className={later} />
        <FoundationBlock term={words.outcomes} lines={frame.outcomes} lang={lang} className={later} />
      </div>
      {open && (
        <div className={mergeClasses(styles.blocks, styles.rest)}>
          <FoundationRest frame={frame} />
        </div>
      )}
    </section>
  );
};
