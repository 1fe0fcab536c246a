import type { Language } from '../kit/languages';

const fi = {
  unknownPerson: 'nimi ei tiedossa',
  frame: 'Strategian perusta',
  settings: 'Asetukset',
  refused: {
    duplicate: 'Samalla tunnuksella tai järjestysnumerolla on jo toinen. Vaihda se ja tallenna uudelleen.',
    'dead-reference': 'Muutos jättäisi viittauksen johonkin, jota ei enää ole. Poista ensin viittaukset tai peru kohde poistamisen sijaan.',
    backwards: 'Loppu on ennen alkua. Tarkista päivät ja kellonajat.',
    'one-sided': 'Yhteinen toimenpide pitää merkitä yhteiseksi kummassakin painopisteessä.',
    'has-updates':
      'Toimenpiteestä on kirjauksia, jotka katoaisivat näkyvistä. Kirjaa sen tilaksi ”luovuttu” poistamisen sijaan. Tarkistuksen jälkeen voit poistaa sen.',
  },
};

type ChangeWords = typeof fi;

const sv: ChangeWords = {
  unknownPerson: 'namnet är inte känt',
  frame: 'Strategins grund',
  settings: 'Inställningar',
  refused: {
    duplicate: 'Det finns redan en annan med samma kod eller ordningsnummer. Ändra och spara på nytt.',
    'dead-reference':
      'Ändringen skulle lämna en hänvisning till något som inte längre finns. Ta först bort hänvisningarna, eller ställ in i stället för att ta bort.',
    backwards: 'Slutet är före början. Kontrollera dagar och klockslag.',
    'one-sided': 'En gemensam åtgärd ska märkas som gemensam inom båda tyngdpunkterna.',
    'has-updates':
      'Om åtgärden finns anteckningar som skulle försvinna ur sikte. Anteckna i stället ”slopad” som dess läge. Efter en revidering kan du ta bort den.',
  },
};

const en: ChangeWords = {
  unknownPerson: 'name not known',
  frame: 'Foundation of the strategy',
  settings: 'Settings',
  refused: {
    duplicate: 'Another one has the same identifier or number already. Change it and save again.',
    'dead-reference':
      'The change would leave a reference to something that is gone. Remove the references first, or cancel instead of deleting.',
    backwards: 'The end is before the start. Check the days and times.',
    'one-sided': 'A shared action must be marked as shared under both priorities.',
    'has-updates':
      'The action has updates that nobody could read any more. Write ‘dropped’ as its status instead of deleting it. After a review you can delete it.',
  },
};

const all: Record<Language, ChangeWords> = { fi, sv, en };

/** What is said of changes and their history. */
export const changeWords = (language: Language): ChangeWords => all[language];
