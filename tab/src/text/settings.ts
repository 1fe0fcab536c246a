import { en } from './settingsEn';
import { fi } from './settingsFi';
import { sv } from './settingsSv';
import type { Translated } from './useWords';

export const settingsWords: Translated<typeof fi> = { fi, sv, en };
