import type { Translated } from './useWords';

const fi = { edited: 'muokattu', goodPractice: 'Hyvä käytäntö:', next: 'Seuraavaksi:' };

type Words = typeof fi;

const sv: Words = { edited: 'redigerat', goodPractice: 'God praxis:', next: 'Härnäst:' };

const en: Words = { edited: 'edited', goodPractice: 'Good practice:', next: 'Next:' };

export const answerWords: Translated<Words> = { fi, sv, en };
