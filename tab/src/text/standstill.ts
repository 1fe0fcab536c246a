import { several } from './severalOf';
import type { Translated } from './useWords';

const fi = {
  heading: 'Ei uutta kahteen tilannekierrokseen',
  count: (n: number) => `${n} ${several.fi(n, 'toimenpide', 'toimenpidettä')}`,
  lead: 'Näistä toimenpiteistä kukaan ei ole kirjannut mitään kahden viime tilannekierroksen aikana. Avaa toimenpide, niin näet, keneltä voit kysyä.',
  last: (day: string) => `kirjattu viimeksi ${day}`,
  never: 'ei yhtään kirjausta',
};

type Words = typeof fi;

const sv: Words = {
  heading: 'Inget nytt på två lägesrundor',
  count: (n) => `${n} ${several.sv(n, 'åtgärd', 'åtgärder')}`,
  lead: 'Om de här åtgärderna har ingen skrivit något under de två senaste lägesrundorna. Öppna en åtgärd för att se vem du kan fråga.',
  last: (day) => `senast antecknat ${day}`,
  never: 'inga anteckningar',
};

const en: Words = {
  heading: 'Nothing new in two status rounds',
  count: (n) => `${n} ${several.en(n, 'action', 'actions')}`,
  lead: 'Nobody has written anything about these actions during the last two status rounds. Open an action to see whom you can ask.',
  last: (day) => `last update ${day}`,
  never: 'no updates yet',
};

export const standstillWords: Translated<Words> = { fi, sv, en };
