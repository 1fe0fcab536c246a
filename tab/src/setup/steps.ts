import { SetupStep } from '@kaselo/bot/contract/setup';

export type Step = SetupStep;
export const steps: readonly Step[] = SetupStep.options;

export const numberOf = (step: Step): number => steps.indexOf(step) + 1;
export const after = (step: Step): Step => steps[steps.indexOf(step) + 1] ?? step;

/** What a network begins with is chosen once: there is no way back to it. */
export const before = (step: Step): Step | undefined => {
  const earlier = steps[steps.indexOf(step) - 1];
  return earlier === 'content' ? undefined : earlier;
};
