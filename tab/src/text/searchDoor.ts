import type { Translated } from './useWords';

const fi = { open: 'Hae verkostosta', short: 'Hae' };
type Words = typeof fi;
const sv: Words = { open: 'Sök i nätverket', short: 'Sök' };
const en: Words = { open: 'Search the network', short: 'Search' };

/** The frame's few words of the search; the others travel with its panel. */
export const searchDoorWords: Translated<Words> = { fi, sv, en };
