import type { Practice } from '@kaselo/bot/contract/answers';

export type PracticeChoices = {
  readonly priority: string | undefined;
  readonly organisation: string | undefined;
  readonly region: string | undefined;
};

/** The practices of a priority, an organisation, a region: of all that are chosen. */
export const fittingPractices = (
  practices: readonly Practice[],
  { priority, organisation, region }: PracticeChoices,
): readonly Practice[] =>
  practices.filter(
    (practice) =>
      (priority === undefined || practice.priorities.some(({ id }) => id === priority)) &&
      (organisation === undefined || practice.organisation.id === organisation) &&
      (region === undefined || practice.regions.some((id) => id === region)),
  );
