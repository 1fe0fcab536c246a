import type { Language } from '../kit/languages';

const fi = { priority: 'painopiste', indicator: 'mittari', project: 'hanke', practice: 'hyvä käytäntö' };

type SearchWords = typeof fi;

const sv: SearchWords = { priority: 'prioritering', indicator: 'indikator', project: 'projekt', practice: 'god praxis' };

const en: SearchWords = { priority: 'priority', indicator: 'indicator', project: 'project', practice: 'good practice' };

const all: Record<Language, SearchWords> = { fi, sv, en };

/** What a kind of thing is called: one who writes it finds all of that kind. */
export const kindWords = (kind: keyof SearchWords): readonly string[] => Object.values(all).map((words) => words[kind]);
