import type { Translated } from './useWords';

/** Only what there is: nobody needs to read of none. */
const listed = (...parts: readonly (readonly [number, string])[]) =>
  parts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count} ${what}`)
    .join(', ');

const fi = {
  ask: 'Pääsetkö mukaan?',
  askOf: (title: string) => `Pääsetkö mukaan: ${title}`,
  answer: { yes: 'Osallistun', maybe: 'En tiedä vielä', no: 'En pääse' },
  saved: {
    yes: 'Osallistut. Voit vaihtaa vastaustasi.',
    maybe: 'Et tiedä vielä. Voit vaihtaa vastaustasi.',
    no: 'Et pääse. Voit vaihtaa vastaustasi.',
  },
  notSaved: (why: string) => `Vastauksesi ei tallentunut. ${why}`,
  counts: (yes: number, maybe: number, no: number) => listed([yes, 'osallistuu'], [maybe, 'ei tiedä vielä'], [no, 'ei pääse']),
};

type Words = typeof fi;

const sv: Words = {
  ask: 'Kommer du?',
  askOf: (title) => `Kommer du: ${title}`,
  answer: { yes: 'Jag deltar', maybe: 'Jag vet inte än', no: 'Jag kan inte' },
  saved: {
    yes: 'Du deltar. Du kan ändra ditt svar.',
    maybe: 'Du vet inte än. Du kan ändra ditt svar.',
    no: 'Du kan inte delta. Du kan ändra ditt svar.',
  },
  notSaved: (why) => `Ditt svar sparades inte. ${why}`,
  counts: (yes, maybe, no) => listed([yes, 'deltar'], [maybe, 'vet inte än'], [no, 'kan inte']),
};

const en: Words = {
  ask: 'Will you be there?',
  askOf: (title) => `Will you be there: ${title}`,
  answer: { yes: 'I will attend', maybe: 'Not sure yet', no: 'I cannot come' },
  saved: {
    yes: 'You will attend. You can change your answer.',
    maybe: 'You are not sure yet. You can change your answer.',
    no: 'You cannot come. You can change your answer.',
  },
  notSaved: (why) => `Your answer was not saved. ${why}`,
  counts: (yes, maybe, no) => listed([yes, 'coming'], [maybe, 'not sure yet'], [no, 'not coming']),
};

export const comingWords: Translated<Words> = { fi, sv, en };
