import { mergeClasses } from '@fluentui/react-components';
import { Clock20Regular } from '@fluentui/react-icons/svg/clock';
import { uiWords } from '../text/ui';
import { useWords } from '../text/useWords';
import { useStatusColours, useStatusMarkStyles } from './StatusMark.styles';

/** Says that an action's day has passed while it is still to be done: icon, word and colour. */
export const DelayedMark = () => {
  const styles = useStatusMarkStyles();
  const colours = useStatusColours();
  const words = useWords(uiWords);
  return (
    <span className={styles.mark}>
      <Clock20Regular aria-hidden="true" className={mergeClasses(styles.icon, colours.delayed)} />
      {words.delayed}
    </span>
  );
};
