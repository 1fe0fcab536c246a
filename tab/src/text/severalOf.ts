import { pluralBy } from './numbers';

/** One of something or several, by each language's own rule. */
export const several = { fi: pluralBy('fi'), sv: pluralBy('sv'), en: pluralBy('en') };
