import { several } from './severalOf';
import type { Translated } from './useWords';

const fi = {
  heading: 'Ehdotukset',
  lead: 'Jäsenten toiveet keskustelusta. Kun merkitset ehdotuksen käsitellyksi, se poistuu koko sihteeristön listalta.',
  by: (name: string, when: string) => `${name}, ${when}`,
  nameless: 'nimi ei tiedossa',
  settle: 'Merkitse käsitellyksi',
  settleOf: (text: string) => `Merkitse käsitellyksi: ${text}`,
  left: (n: number) => (n === 0 ? 'Kaikki ehdotukset on käsitelty.' : `Käsitelty. Vielä ${n} ${several.fi(n, 'ehdotus', 'ehdotusta')}.`),
};

type Words = typeof fi;

const sv: Words = {
  heading: 'Förslag',
  lead: 'Medlemmarnas önskemål från chatten. När du markerar ett förslag som behandlat försvinner det från hela sekretariatets lista.',
  by: (name, when) => `${name} ${when}`,
  nameless: 'okänt namn',
  settle: 'Markera som behandlat',
  settleOf: (text) => `Markera som behandlat: ${text}`,
  left: (n) => (n === 0 ? 'Alla förslag är behandlade.' : `Behandlat. ${n} förslag kvar.`),
};

const en: Words = {
  heading: 'Suggestions',
  lead: 'What members have asked for in the chat. Once you mark a suggestion as dealt with, it leaves the list of the whole secretariat.',
  by: (name, when) => `${name} on ${when}`,
  nameless: 'name not known',
  settle: 'Mark as dealt with',
  settleOf: (text) => `Mark as dealt with: ${text}`,
  left: (n) => (n === 0 ? 'All suggestions have been dealt with.' : `Dealt with. ${n} ${several.en(n, 'suggestion', 'suggestions')} left.`),
};

export const proposalWords: Translated<Words> = { fi, sv, en };
