import { mergeClasses } from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Clock20Regular } from '@fluentui/react-icons/svg/clock';
import { ClockAlarm20Regular } from '@fluentui/react-icons/svg/clock-alarm';
import { DismissCircle20Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { Hourglass20Regular } from '@fluentui/react-icons/svg/hourglass';
import { QuestionCircle20Filled } from '@fluentui/react-icons/svg/question-circle';
import { SubtractCircle20Regular } from '@fluentui/react-icons/svg/subtract-circle';
import type { Deliveries } from '@kaselo/bot/contract/deliveries';
import { deliveriesWords } from '../text/deliveries';
import { useWords } from '../text/useWords';
import { useDeliveryColours, useDeliveryMarkStyles } from './DeliveryMark.styles';

export type Post = Deliveries['posts'][number];
export type DeliveryState = Post['state'];

const icons = {
  coming: Clock20Regular,
  sending: ArrowSync20Regular,
  delivered: CheckmarkCircle20Filled,
  late: ClockAlarm20Regular,
  waiting: Hourglass20Regular,
  skipped: SubtractCircle20Regular,
  rejected: DismissCircle20Filled,
  unknown: QuestionCircle20Filled,
} as const;

/** Whether somebody of the secretariat should look at it. */
export const needsAttention = (state: DeliveryState): boolean => state === 'rejected' || state === 'unknown';

/** What became of a post: icon, word and colour. */
export const DeliveryMark = ({ state }: { readonly state: DeliveryState }) => {
  const styles = useDeliveryMarkStyles();
  const colours = useDeliveryColours();
  const words = useWords(deliveriesWords);
  const Icon = icons[state];
  return (
    <span className={mergeClasses(styles.mark, needsAttention(state) && styles.strong)}>
      <Icon aria-hidden="true" className={mergeClasses(styles.icon, colours[state])} />
      {words.state[state]}
    </span>
  );
};
