import { stemmer } from '@orama/stemmers/finnish';

/** Short words whose stem loses a consonant or turns into another: no ending shows it. Compounds end in them too. */
const irregular: readonly (readonly [forms: RegExp, base: string])[] = [
  [/ha(un|ut|ussa|usta|ulla|ulle|uilla|uissa|uista|kuja|kujen)$/, 'haku'],
  [/tu(en|et|essa|esta|ella|elle|kien|kia)$/, 'tuki'],
  [/^la(in|it|issa|ista|ille|keja|kien)$/, 'laki'],
  [/polu(n|t|ssa|sta|lla|lle|illa|issa|ista)$/, 'polku'],
  [/(^|n)aj(an|at|assa|asta|alla|alle|ksi)$/, '$1aika'],
  [/^työ(n|t|tä|ssä|stä|llä|lle|hön)$|^tö(itä|iden|issä|istä|ihin|illä|ille)$/, 'työ'],
  [/^vuo(nna|den|tta|desta|dessa|teen|sien|sia|sina|sissa|sista)$/, 'vuosi'],
  [/^uu(den|tta|dessa|desta|det|teen|sien|sissa|sista)$/, 'uusi'],
  [/^jatko(n|t|a|ssa|on)$/, 'jatko'],
];

/** 'Tilanne' and 'rakenne' end like 'organisaatiossanne', of which the stemmer takes 'nne' for 'your'. */
const nounInNne = /[aeiouyäö]nne$/;
const yoursInNne = /(ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|kse|n[aä]|t[aä])nne$/;

/** What is left when the stemmer has taken the ending off, brought to the one form that all of a word's forms share. */
const sameForms: readonly (readonly [form: RegExp, base: string])[] = [
  // koulutus: koulutuks-en, koulutust-en, koulutu-sta; tulevaisuus: tulevaisuud-en, tulevaisuut-ta; oppilaitos: oppilaitoks-en
  [/(..[uy])(s|ks|st|d|t)$/, '$1'],
  [/(..[oö])(s|ks|st)$/, '$1'],
  // asiakas: asiakka-an; aikuinen: aikuis-en, aikuist-en
  [/(..)[aä]s$/, '$1'],
  [/(..)(?<!p)ist?$/, '$1'],
  // strategia: strategia-n; käytäntö: käytäntöj-ä; nuori: nuore-n; työpaikka: työpaikko-jen
  [/(....)i[aäoö]$/, '$1'],
  [/([oöe])j$/, '$1'],
  [/(..)[aäeioö]$/, '$1'],
];

/** Consonant gradation: the strong and the weak grade at the end of a stem, brought to one. */
const grades: readonly (readonly [either: RegExp, one: string])[] = [
  [/(k|p|t)\1([uy]?)$/, '$1$2'],
  // maakunta: maakunnan; kielten: kielen; ammattiliitto keeps its own
  [/([nlr])(t|\1)([uy]?)$/, '$1$3'],
  [/m[pm]([uy]?)$/, 'm$1'],
  [/n[kg]([uy]?)$/, 'n$1'],
  // tieto: tiedon; tapa: tavan
  [/([aeiouyäö])d([uy]?)$/, '$1t$2'],
  [/([aeiouyäö])v([uy]?)$/, '$1p$2'],
];

/**
 * The part of a Finnish word that all its forms share: 'koulutus', 'koulutuksessa' and 'koulutusten' give the same.
 * The stemmer takes the ending off; the rules here see to what Finnish does to the stem itself.
 */
export const finnishStem = (word: string): string => {
  const regular = irregular.reduce((now, [forms, base]) => now.replace(forms, base), word);
  if (regular.length < 4) return regular;
  if (/inen$/.test(regular) && regular.length > 5) return finish(regular.slice(0, -4));
  const noun = nounInNne.test(regular) && !yoursInNne.test(regular) ? regular.replace(/nne$/, 'nteen') : regular;
  return finish(stemmer(noun));
};

const finish = (stem: string): string => {
  const base = sameForms.reduce((now, [form, one]) => now.replace(form, one), stem);
  return grades.reduce((now, [either, one]) => now.replace(either, one), base);
};
