/** How people say who they are before they ask: a clause of it names what is not asked for. */
const introductions: readonly string[] = [
  '(?:minä |mä |mie )?(?:(?:olen|oon|olemme|ollaan) (?!(?:kiinnostun|menossa|tulossa|etsi|hake|poissa|mukana))|työskentelen |työskentelemme |nimeni on )',
  '(?:jag|vi) (?:heter|jobbar|arbetar|är (?:en |ny |nya |från |studie|rektor|lärare|ungdoms))',
  '(?:i am|im|we are|were) (?:an? |new |from |working |responsible for )|(?:my name is|i work|we work) ',
];
const separator = '(?:[.!;,]| ja | och | and | mutta | men | but )';
const pattern = new RegExp(`(?<=^|[.!;,] ?)(?:${introductions.join('|')})[^.!?;,]*?${separator}(?<rest>.*)$`, 'u');

/** Fewer words are no question by themselves, and what stands before them was. */
const fewestWords = 3;

/** 'Olen uusi opo Lappeenrannassa ja mietin, milloin' asks when, and names no organisation of Lappeenranta. */
export const withoutIntroduction = (message: string): string => {
  const rest = pattern.exec(message)?.groups?.rest?.trim() ?? '';
  return rest.split(' ').length < fewestWords ? message : rest;
};
