import { ArrowDown16Regular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUp16Regular } from '@fluentui/react-icons/svg/arrow-up';
import { Target16Regular } from '@fluentui/react-icons/svg/target';
import type { IndicatorView } from '@kaselo/bot/contract/indicators';
import { indicatorsWords } from '../text/indicators';
import { useWords } from '../text/useWords';
import { useIndicatorCardStyles } from './IndicatorCard.styles';

const icons = { increase: ArrowUp16Regular, decrease: ArrowDown16Regular, reach: Target16Regular, qualitative: undefined };

/** Which way the figure is meant to go, or what it is meant to reach. */
export const Aim = ({ indicator: { direction, target } }: { readonly indicator: IndicatorView }) => {
  const styles = useIndicatorCardStyles();
  const words = useWords(indicatorsWords);
  const Icon = icons[direction];
  return (
    <p className={styles.direction}>
      {Icon !== undefined && <Icon aria-hidden="true" />}
      {target === undefined ? words.direction[direction] : words.target(target.text)}
    </p>
  );
};
