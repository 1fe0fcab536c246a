import type { Language } from '../../src/kit/languages';
import { eighthEn } from './eighth/en';
import { eighthFi } from './eighth/fi';
import { eighthSv } from './eighth/sv';
import { en } from './en';
import { fi } from './fi';
import { fifthEn } from './fifth/en';
import { fifthFi } from './fifth/fi';
import { fifthSv } from './fifth/sv';
import { fiOtherDays } from './fiOtherDays';
import { fourthEn } from './fourth/en';
import { fourthFi } from './fourth/fi';
import { fourthSv } from './fourth/sv';
import { afterwardsEn, heldOutEn } from './heldOut/en';
import { afterwardsFi, heldOutFi } from './heldOut/fi';
import { afterwardsSv, heldOutSv } from './heldOut/sv';
import { ninthEn } from './ninth/en';
import { ninthFi } from './ninth/fi';
import { ninthSv } from './ninth/sv';
import { putAsideEn } from './putAside/en';
import { putAsideFi } from './putAside/fi';
import { putAsideSv } from './putAside/sv';
import { seventhEn } from './seventh/en';
import { seventhFi } from './seventh/fi';
import { seventhSv } from './seventh/sv';
import { sixthEn } from './sixth/en';
import { sixthFi } from './sixth/fi';
import { sixthSv } from './sixth/sv';
import { spokenTimesEn, spokenTimesFi, spokenTimesSv } from './spokenTimes';
import { sv } from './sv';
import { unseenEn } from './unseen/en';
import { unseenFi } from './unseen/fi';
import { unseenSv } from './unseen/sv';

export type Batch = {
  readonly name: string;
  readonly corpus: Readonly<Record<Language, string>>;
  /** How many of a hundred were understood when it was counted for the first time, before anything was changed for it. */
  readonly first?: Readonly<Record<Language, number>>;
};

/** What people may write, in the order in which it was written down. */
export const batches: readonly Batch[] = [
  {
    name: 'written with the rules',
    corpus: { fi: fi + fiOtherDays + spokenTimesFi, sv: sv + spokenTimesSv, en: en + spokenTimesEn },
  },
  { name: 'first, written before the rules', corpus: { fi: heldOutFi, sv: heldOutSv, en: heldOutEn } },
  { name: 'second', corpus: { fi: afterwardsFi, sv: afterwardsSv, en: afterwardsEn }, first: { fi: 33, sv: 44, en: 50 } },
  { name: 'third', corpus: { fi: unseenFi, sv: unseenSv, en: unseenEn }, first: { fi: 64, sv: 79, en: 75 } },
  {
    name: 'fourth, the half that was learned from',
    corpus: { fi: fourthFi, sv: fourthSv, en: fourthEn },
    first: { fi: 80, sv: 80, en: 87 },
  },
  { name: 'fourth, the half put aside', corpus: { fi: putAsideFi, sv: putAsideSv, en: putAsideEn }, first: { fi: 63, sv: 97, en: 90 } },
  { name: 'fifth', corpus: { fi: fifthFi, sv: fifthSv, en: fifthEn }, first: { fi: 78, sv: 80, en: 80 } },
  { name: 'sixth', corpus: { fi: sixthFi, sv: sixthSv, en: sixthEn }, first: { fi: 83, sv: 95, en: 75 } },
  { name: 'seventh', corpus: { fi: seventhFi, sv: seventhSv, en: seventhEn }, first: { fi: 85, sv: 85, en: 80 } },
  { name: 'eighth', corpus: { fi: eighthFi, sv: eighthSv, en: eighthEn }, first: { fi: 78, sv: 95, en: 90 } },
  { name: 'ninth', corpus: { fi: ninthFi, sv: ninthSv, en: ninthEn }, first: { fi: 75, sv: 80, en: 90 } },
];
