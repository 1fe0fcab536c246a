import type { Translated } from './useWords';

const fi = {
  title: 'Seuranta',
  rounds: 'Kyselyt',
  answers: 'Vastaukset',
  answered: (answered: number, of: number) => `${answered}/${of} organisaatiota on vastannut`,
  none: 'Ei vielä kyselyitä',
  noneText: 'Kun webinaari, työpaja tai foorumi päättyy, kysely avautuu ja vastaukset näkyvät täällä.',
  noAnswers: 'Ei vielä vastauksia',
  noAnswersText: 'Ensimmäinen vastaus näkyy täällä heti, kun se on lähetetty.',
};

type Words = typeof fi;

const sv: Words = {
  title: 'Uppföljning',
  rounds: 'Enkäter',
  answers: 'Svar',
  answered: (answered, of) => `${answered}/${of} organisationer har svarat`,
  none: 'Ännu inga enkäter',
  noneText: 'När ett webbinarium, en workshop eller ett forum är slut öppnas en enkät, och svaren visas här.',
  noAnswers: 'Ännu inga svar',
  noAnswersText: 'Det första svaret visas här genast när det har skickats.',
};

const en: Words = {
  title: 'Follow-ups',
  rounds: 'Surveys',
  answers: 'Responses',
  answered: (answered, of) => `${answered}/${of} organisations have responded`,
  none: 'No surveys yet',
  noneText: 'When a webinar, workshop or forum is over, a survey opens and the responses are shown here.',
  noAnswers: 'No responses yet',
  noAnswersText: 'The first response is shown here as soon as it has been sent.',
};

export const followUpsWords: Translated<Words> = { fi, sv, en };
