import type { Translated } from './useWords';

const fi = {
  file: 'seuranta',
  matrix: 'Kuka vastasi',
  answers: 'Vastaukset',
  columns: {
    organisation: 'Organisaatio',
    regions: 'Maakunnat',
    round: 'Kysely',
    day: 'Päivä',
    outcome: 'Mitä jäi käteen',
    goodPractice: 'Hyvä käytäntö',
    next: 'Seuraavaksi',
    usefulness: 'Hyödyllisyys',
    moved: 'Toimenpiteet',
    priorities: 'Painopisteet',
    others: 'Muut kysymykset',
  },
};

type Words = typeof fi;

const sv: Words = {
  file: 'uppfoljning',
  matrix: 'Vem som svarade',
  answers: 'Svar',
  columns: {
    organisation: 'Organisation',
    regions: 'Landskap',
    round: 'Enkät',
    day: 'Dag',
    outcome: 'Vad ni tog med er',
    goodPractice: 'God praxis',
    next: 'Härnäst',
    usefulness: 'Nytta',
    moved: 'Åtgärder',
    priorities: 'Prioriteringar',
    others: 'Övriga frågor',
  },
};

const en: Words = {
  file: 'follow-ups',
  matrix: 'Who responded',
  answers: 'Responses',
  columns: {
    organisation: 'Organisation',
    regions: 'Regions',
    round: 'Survey',
    day: 'Day',
    outcome: 'What was taken from it',
    goodPractice: 'Good practice',
    next: 'Next',
    usefulness: 'Usefulness',
    moved: 'Actions',
    priorities: 'Priorities',
    others: 'Other questions',
  },
};

/** The headings of the Excel file. */
export const followUpsSheet: Translated<Words> = { fi, sv, en };
