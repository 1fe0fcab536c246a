import { mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle20Regular } from '@fluentui/react-icons/svg/circle';
import { Star20Filled } from '@fluentui/react-icons/svg/star';
import { Subtract20Regular } from '@fluentui/react-icons/svg/subtract';
import type { FollowUps } from '@kaselo/bot/contract/followUps';
import { followUpsWords } from '../text/followUps';
import { useWords } from '../text/useWords';
import { Hidden } from '../ui/Hidden';
import { useMarkStyles } from './Mark.styles';

export type Mark = FollowUps['organisations'][number]['marks'][number];

const icons = {
  answered: CheckmarkCircle20Filled,
  'good-practice': Star20Filled,
  open: Circle20Regular,
  missed: Subtract20Regular,
} as const;

type Props = {
  readonly mark: Mark;
  /** Whether the word, or a short one, stands beside the icon or is only heard. */
  readonly spelled?: 'full' | 'short';
};

/** Whether an organisation has answered a round: an icon for the eye and a word for everybody. */
export const MarkSign = ({ mark, spelled }: Props) => {
  const styles = useMarkStyles();
  const { mark: words, shortMark } = useWords(followUpsWords);
  const done = mark === 'answered' || mark === 'good-practice';
  const Icon = mark === 'not-member' ? undefined : icons[mark];
  return (
    <span className={styles.mark}>
      {Icon !== undefined && <Icon aria-hidden="true" className={mergeClasses(styles.icon, done ? styles.done : styles.quiet)} />}
      {spelled === undefined ? <Hidden>{words[mark]}</Hidden> : (spelled === 'full' ? words : shortMark)[mark]}
    </span>
  );
};

const explained: readonly Mark[] = ['answered', 'good-practice', 'open', 'missed', 'not-member'];

/** What the marks mean; only those that are in sight. */
export const Legend = ({ marks }: { readonly marks: ReadonlySet<Mark> }) => {
  const styles = useMarkStyles();
  const { matrix } = useWords(followUpsWords);
  return (
    <ul aria-label={matrix.legend} className={styles.legend}>
      {explained
        .filter((mark) => marks.has(mark))
        .map((mark) => (
          <li key={mark}>
            <MarkSign mark={mark} spelled="full" />
          </li>
        ))}
    </ul>
  );
};
