import type { Language } from '../kit/languages';

const fi = {
  ask: 'Pääsetkö mukaan?',
  button: { yes: 'Osallistun', maybe: 'En tiedä vielä', no: 'En pääse' },
  saved: {
    yes: 'Osallistut. Voit muuttaa vastaustasi tapahtuman loppuun asti.',
    maybe: 'Et tiedä vielä, pääsetkö. Voit muuttaa vastaustasi tapahtuman loppuun asti.',
    no: 'Et pääse mukaan. Voit muuttaa vastaustasi tapahtuman loppuun asti.',
  },
  over: 'Tapahtuma on jo ohi, joten vastausta ei tallennettu.',
  cancelled: 'Tapahtuma on peruttu, joten vastausta ei tarvita.',
  'not-attended': 'Tähän ei voi ilmoittautua. Tarkista tiedot kalenterista.',
};

type AttendanceWords = typeof fi;

const sv: AttendanceWords = {
  ask: 'Kommer du?',
  button: { yes: 'Jag deltar', maybe: 'Jag vet inte än', no: 'Jag kan inte' },
  saved: {
    yes: 'Du deltar. Du kan ändra ditt svar tills evenemanget är slut.',
    maybe: 'Du vet inte än om du kan delta. Du kan ändra ditt svar tills evenemanget är slut.',
    no: 'Du kan inte delta. Du kan ändra ditt svar tills evenemanget är slut.',
  },
  over: 'Evenemanget är redan slut, så svaret sparades inte.',
  cancelled: 'Evenemanget är inställt, så inget svar behövs.',
  'not-attended': 'Det går inte att anmäla sig till det här. Kontrollera uppgifterna i kalendern.',
};

const en: AttendanceWords = {
  ask: 'Will you be there?',
  button: { yes: 'I will attend', maybe: 'Not sure yet', no: 'I cannot come' },
  saved: {
    yes: 'You will attend. You can change your answer until the event ends.',
    maybe: 'You are not sure yet. You can change your answer until the event ends.',
    no: 'You cannot come. You can change your answer until the event ends.',
  },
  over: 'The event is already over, so the answer was not saved.',
  cancelled: 'The event has been cancelled, so no answer is needed.',
  'not-attended': 'There is nothing to sign up for here. Check the details in the calendar.',
};

const all: Record<Language, AttendanceWords> = { fi, sv, en };

/** What is said of coming to an event. */
export const attendanceWords = (language: Language): AttendanceWords => all[language];
