import { mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle20Regular } from '@fluentui/react-icons/svg/circle';
import { DismissCircle20Regular } from '@fluentui/react-icons/svg/dismiss-circle';
import { PauseCircle20Regular } from '@fluentui/react-icons/svg/pause-circle';
import type { UpdateView } from '@kaselo/bot/contract/priorities';
import { uiWords } from '../text/ui';
import { useWords } from '../text/useWords';
import { useStatusColours, useStatusMarkStyles } from './StatusMark.styles';

export type ActionStatus = NonNullable<UpdateView['status']>;

/** A circle whose lower half is full: what is under way. */
const HalfFull = ({ className }: { readonly className?: string }) => (
  <svg viewBox="0 0 20 20" className={className} aria-hidden="true">
    <circle cx="10" cy="10" r="7.5" fill="none" stroke="currentColor" />
    <path d="M2.5 10a7.5 7.5 0 0 0 15 0z" fill="currentColor" />
  </svg>
);

const icons = {
  completed: CheckmarkCircle20Filled,
  'in-progress': HalfFull,
  'not-started': Circle20Regular,
  paused: PauseCircle20Regular,
  dropped: DismissCircle20Regular,
} as const;

/** Where an action stands: icon, word and colour. */
export const StatusMark = ({ status }: { readonly status: ActionStatus }) => {
  const styles = useStatusMarkStyles();
  const colours = useStatusColours();
  const words = useWords(uiWords);
  const Icon = icons[status];
  return (
    <span className={styles.mark}>
      <Icon className={mergeClasses(styles.icon, colours[status])} />
      {words.status[status]}
    </span>
  );
};
