import type { Language } from '../kit/languages';

const fi = {
  'store-unreachable': (reference: string) =>
    `KASELO ei saa juuri nyt yhteyttä tietoihinsa, joten lähettämäsi ei ehkä tallentunut. Yritä hetken päästä uudelleen: sama asia ei tallennu kahdesti. Viite ${reference}.`,
  unreadable: (reference: string) =>
    `Tähän aiemmin tallennettua tietoa ei voida lukea, joten mitään ei muutettu. Kerro viite sihteeristölle. Viite ${reference}.`,
  'too-large': (reference: string) =>
    `Teksti on liian pitkä tallennettavaksi, joten mitään ei tallennettu. Lyhennä sitä tai tallenna se osissa. Viite ${reference}.`,
  broken: (reference: string) => `Jokin meni vikaan. Yritä hetken päästä uudelleen. Viite ${reference}.`,
  /** For coordinators, on the page of deliveries. */
  setAside: (n: number) =>
    n === 1
      ? 'Yhtä tallennettua tietoa ei voida lukea. Se on jätetty sivuun ja kaikki muu toimii. Pyydä ylläpitoa korjaamaan se.'
      : `${n} tallennettua tietoa ei voida lukea. Ne on jätetty sivuun ja kaikki muu toimii. Pyydä ylläpitoa korjaamaan ne.`,
};

type TroubleWords = typeof fi;

const sv: TroubleWords = {
  'store-unreachable': (reference) =>
    `KASELO får just nu ingen kontakt med sina uppgifter, så det du skickade sparades kanske inte. Försök igen om en stund: samma sak sparas inte två gånger. Referens ${reference}.`,
  unreadable: (reference) =>
    `En uppgift som sparats här tidigare kan inte läsas, så ingenting ändrades. Meddela sekretariatet referensen. Referens ${reference}.`,
  'too-large': (reference) =>
    `Texten är för lång för att sparas, så ingenting sparades. Förkorta den eller spara den i delar. Referens ${reference}.`,
  broken: (reference) => `Något gick fel. Försök igen om en stund. Referens ${reference}.`,
  setAside: (n) =>
    n === 1
      ? 'En sparad uppgift kan inte läsas. Den har lagts åt sidan och allt annat fungerar. Be administratören rätta till den.'
      : `${n} sparade uppgifter kan inte läsas. De har lagts åt sidan och allt annat fungerar. Be administratören rätta till dem.`,
};

const en: TroubleWords = {
  'store-unreachable': (reference) =>
    `KASELO cannot reach its data right now, so what you sent may not have been saved. Try again in a moment: the same thing is not saved twice. Reference ${reference}.`,
  unreadable: (reference) =>
    `Something that was saved here earlier cannot be read, so nothing was changed. Tell the secretariat the reference. Reference ${reference}.`,
  'too-large': (reference) =>
    `The text is too long to be saved, so nothing was saved. Shorten it or save it in parts. Reference ${reference}.`,
  broken: (reference) => `Something went wrong. Try again in a moment. Reference ${reference}.`,
  setAside: (n) =>
    n === 1
      ? 'One saved item cannot be read. It has been set aside and everything else works. Ask the administrator to repair it.'
      : `${n} saved items cannot be read. They have been set aside and everything else works. Ask the administrator to repair them.`,
};

const languages: Record<Language, TroubleWords> = { fi, sv, en };

export const troubleWords = (language: Language): TroubleWords => languages[language];
