import { pluralBy } from './numbers';
import type { Translated } from './useWords';

const several = { fi: pluralBy('fi'), sv: pluralBy('sv'), en: pluralBy('en') };

const fi = {
  title: 'Verkosto',
  both: 'Molemmat maakunnat',
  organisationCount: (n: number) => `${n} ${several.fi(n, 'organisaatio', 'organisaatiota')}`,
};

type Words = typeof fi;

const sv: Words = {
  title: 'Nätverket',
  both: 'Båda landskapen',
  organisationCount: (n) => `${n} ${several.sv(n, 'organisation', 'organisationer')}`,
};

const en: Words = {
  title: 'Network',
  both: 'Both regions',
  organisationCount: (n) => `${n} ${several.en(n, 'organisation', 'organisations')}`,
};

export const networkWords: Translated<Words> = { fi, sv, en };
