import { mergeClasses } from '@fluentui/react-components';
import { Checkmark16Filled } from '@fluentui/react-icons/svg/checkmark';
import { setupWords } from '../text/setup';
import { useWords } from '../text/useWords';
import { Hidden } from '../ui/Hidden';
import { useStepListStyles } from './StepList.styles';
import { numberOf, type Step, steps } from './steps';

type Props = { readonly shown: Step; readonly reached: Step; readonly onChoose: (step: Step) => void };

/** Where one is among the steps. Those that one has come to can be looked at again; what the network began with cannot be chosen anew. */
export const StepList = ({ shown, reached, onChoose }: Props) => {
  const styles = useStepListStyles();
  const words = useWords(setupWords);
  return (
    <nav aria-label={words.stepsLabel}>
      <ol className={styles.list}>
        {steps.map((step) => {
          const done = numberOf(step) < numberOf(reached);
          const current = step === shown;
          const content = (
            <>
              <span aria-hidden="true" className={mergeClasses(styles.sign, done && styles.doneSign, current && styles.currentSign)}>
                {done && !current ? <Checkmark16Filled /> : numberOf(step)}
              </span>
              <span className={current ? styles.currentName : styles.name}>{words.steps[step]}</span>
              {done && <Hidden>{words.done}</Hidden>}
            </>
          );
          const open = numberOf(step) <= numberOf(reached) && step !== 'content';
          return (
            <li key={step} className={styles.item}>
              {open ? (
                <button type="button" className={styles.step} aria-current={current ? 'step' : undefined} onClick={() => onChoose(step)}>
                  {content}
                </button>
              ) : (
                <span className={mergeClasses(styles.step, styles.still)} aria-current={current ? 'step' : undefined}>
                  {content}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
};
