import type { IndicatorView } from '@kaselo/bot/contract/indicators';

export type Scale = {
  readonly low: number;
  readonly high: number;
  /** Where a number stands between the ends, in per cent of the way. */
  readonly at: (value: number) => number;
};

const steps = [1, 2, 4, 5, 10];

/** An axis that has room for every number that is shown and ends at round ones; undefined where there is no number at all. */
export const scaleOf = ({ regions, wholeCountry, target, unit }: IndicatorView): Scale | undefined => {
  const values = [...regions.map(({ value }) => value), wholeCountry?.value ?? null, target?.value ?? null].filter(
    (value) => value !== null,
  );
  if (values.length === 0) return undefined;
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const [low, high] = unit === 'percent' || (unit === undefined && target !== undefined) ? percents(least, most) : roundEnds(least, most);
  return { low, high, at: (value) => ((value - low) / (high - low)) * 100 };
};

/** Half of the hundred or more, so that a small difference between shares does not look like a large one. */
function percents(least: number, most: number): [number, number] {
  let low = Math.floor(least / 25) * 25;
  let high = Math.ceil(most / 25) * 25;
  if (high - low < 50) low = Math.max(0, low - 25);
  if (high - low < 50) high = low + 50;
  return [low, high];
}

/** Two round steps that hold both ends. */
function roundEnds(least: number, most: number): [number, number] {
  const unit = 10 ** Math.floor(Math.log10(Math.max(most - least, 1) / 2));
  for (const step of steps.map((times) => times * unit)) {
    const low = Math.floor(least / (step / 2)) * (step / 2);
    if (low + 2 * step >= most) return [low, low + 2 * step];
  }
  return [least, most];
}
