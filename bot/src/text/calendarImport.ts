import type { Language } from '../kit/languages';

const fi = {
  unreadable: {
    'not-a-calendar': 'Tämä ei ole kalenteritiedosto. Tallenna kalenteri Outlookissa muodossa iCalendar (.ics) ja valitse se tiedosto.',
    'no-events': 'Tiedostossa ei ole yhtään tapahtumaa. Tarkista, että valitsit oikean kalenterin ja ajanjakson.',
    'too-many': 'Tiedostossa on yli tuhat tapahtumakertaa. Tallenna kalenterista lyhyempi jakso ja tuo se ensin.',
    'too-large': 'Tiedosto on yli viisi megatavua. Tallenna kalenterista lyhyempi jakso ilman liitteitä.',
  },
  yes: 'kyllä',
  no: 'ei',
};

type ImportWords = typeof fi;

const sv: ImportWords = {
  unreadable: {
    'not-a-calendar': 'Det här är ingen kalenderfil. Spara kalendern i Outlook i formatet iCalendar (.ics) och välj den filen.',
    'no-events': 'Filen innehåller inga evenemang. Kontrollera att du valde rätt kalender och rätt period.',
    'too-many': 'Filen innehåller över tusen tillfällen. Spara en kortare period av kalendern och hämta in den först.',
    'too-large': 'Filen är större än fem megabyte. Spara en kortare period av kalendern utan bilagor.',
  },
  yes: 'ja',
  no: 'nej',
};

const en: ImportWords = {
  unreadable: {
    'not-a-calendar': 'This is not a calendar file. Save the calendar in Outlook as iCalendar (.ics) and choose that file.',
    'no-events': 'There are no events in the file. Check that you chose the right calendar and period.',
    'too-many': 'There are more than a thousand occurrences in the file. Save a shorter period of the calendar and bring that in first.',
    'too-large': 'The file is larger than five megabytes. Save a shorter period of the calendar without attachments.',
  },
  yes: 'yes',
  no: 'no',
};

const all: Record<Language, ImportWords> = { fi, sv, en };

/** What is said of a calendar file that is brought in. */
export const importWords = (language: Language): ImportWords => all[language];
