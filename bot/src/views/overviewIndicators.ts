import type { Course } from '../contract/overview';
import { type Indicator, primarySeries } from '../indicators/indicator';
import { progressOf, type Verdict } from '../indicators/progress';
import type { Reader } from './reader';

const courses: Record<Verdict, Course> = {
  reached: 'on-the-way',
  'on-the-way': 'on-the-way',
  better: 'on-the-way',
  behind: 'off-the-way',
  worse: 'off-the-way',
  unchanged: 'off-the-way',
  'not-enough-data': 'no-data',
  'not-measured': 'no-data',
};

/** Whether an indicator goes the way that the network wants: in every region of which enough is known. */
export const courseOf = (indicator: Indicator, { data }: Reader): Course => {
  const series = primarySeries(indicator);
  if (series === undefined) return 'no-data';
  const known = data.network.settings.regions
    .map(({ id }) => courses[progressOf(series, indicator.direction, id).verdict])
    .filter((course) => course !== 'no-data');
  if (known.length === 0) return 'no-data';
  return known.every((course) => course === 'on-the-way') ? 'on-the-way' : 'off-the-way';
};
