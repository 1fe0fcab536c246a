import { pluralBy } from './numbers';
import type { Translated } from './useWords';

const several = { fi: pluralBy('fi'), sv: pluralBy('sv'), en: pluralBy('en') };

const fi = {
  title: 'Painopisteet',
  objectives: 'Tavoitteet',
  actions: 'Toimenpiteet',
  updated: (day: string) => `päivitetty ${day}`,
  actionCount: (n: number) => `${n} ${several.fi(n, 'toimenpide', 'toimenpidettä')}`,
};

type Words = typeof fi;

const sv: Words = {
  title: 'Prioriteringar',
  objectives: 'Mål',
  actions: 'Åtgärder',
  updated: (day) => `uppdaterad ${day}`,
  actionCount: (n) => `${n} ${several.sv(n, 'åtgärd', 'åtgärder')}`,
};

const en: Words = {
  title: 'Priorities',
  objectives: 'Objectives',
  actions: 'Actions',
  updated: (day) => `updated ${day}`,
  actionCount: (n) => `${n} ${several.en(n, 'action', 'actions')}`,
};

export const prioritiesWords: Translated<Words> = { fi, sv, en };
