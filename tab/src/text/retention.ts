import { several } from './severalOf';
import type { Translated } from './useWords';

const fi = {
  heading: 'Säilytysajat',
  text: 'Kun aika on kulunut, tiedot poistuvat itsestään yöllä. Nämä ovat ehdotuksia: oman organisaatiosi tiedonohjaussuunnitelma ratkaisee.',
  terms: {
    answerMonths: 'Vastaajan nimettömyys, kuukautta kyselyn päättymisestä',
    attendanceMonths: 'Tieto osallistumisesta, kuukautta tapahtumasta',
    draftDays: 'Lähettämätön luonnos, päivää kyselyn päättymisestä',
    leaverDays: 'Kanavalta lähteneen tiedot, päivää lähdöstä',
    historyMonths: 'Muutoshistoria, kuukautta',
    deliveryMonths: 'Luettelo lähetetyistä viesteistä, kuukautta',
  },
  answerHint: 'Vastaus ja kirjaus jäävät organisaation nimiin, vastaaja poistetaan niistä.',
  months: (n: number) => `${n} ${several.fi(n, 'kuukausi', 'kuukautta')}`,
  days: (n: number) => `${n} ${several.fi(n, 'päivä', 'päivää')}`,
  coming: 'Poistuu seuraavan 30 päivän aikana',
  comingText: 'Jos tarvitset jotakin näistä, lataa se ensin: vastaukset Seuranta-sivulta, sisältö alempaa tältä sivulta.',
  comingRow: (what: string, n: number, day: string) => `${what}: ${n}, ensimmäinen ${day}`,
  noneComing: 'Mitään ei ole poistumassa.',
  removed: 'Viimeksi poistettu',
  removedRow: (at: string, what: string) => `${at}: ${what}`,
  noneRemoved: 'Vielä ei ole poistettu mitään.',
  classes: {
    answers: 'vastaajat vastauksista ja kirjauksista',
    attendance: 'tiedot osallistumisesta',
    drafts: 'luonnokset',
    leavers: 'kanavalta lähteneet',
    history: 'muutoshistorian rivit',
    deliveries: 'lähetettyjen viestien rivit',
  },
};

type Words = typeof fi;

const sv: Words = {
  heading: 'Förvaringstider',
  text: 'När tiden har gått försvinner uppgifterna av sig själva på natten. Det här är förslag: din organisations informationsstyrningsplan avgör.',
  terms: {
    answerMonths: 'När den som svarat tas bort, månader efter enkätens slut',
    attendanceMonths: 'Uppgift om deltagande, månader efter evenemanget',
    draftDays: 'Utkast som inte skickats, dagar efter enkätens slut',
    leaverDays: 'Uppgifter om den som lämnat kanalen, dagar',
    historyMonths: 'Ändringshistorik, månader',
    deliveryMonths: 'Förteckning över skickade meddelanden, månader',
  },
  answerHint: 'Svaret och anteckningen finns kvar i organisationens namn, den som svarat tas bort från dem.',
  months: (n) => `${n} ${several.sv(n, 'månad', 'månader')}`,
  days: (n) => `${n} ${several.sv(n, 'dag', 'dagar')}`,
  coming: 'Försvinner inom 30 dagar',
  comingText: 'Om du behöver något av detta, ladda ner det först: svaren på sidan Uppföljning, innehållet längre ner på den här sidan.',
  comingRow: (what, n, day) => `${what}: ${n}, den första ${day}`,
  noneComing: 'Ingenting är på väg att försvinna.',
  removed: 'Senast borttaget',
  removedRow: (at, what) => `${at}: ${what}.`,
  noneRemoved: 'Ingenting har tagits bort ännu.',
  classes: {
    answers: 'personer från svar och anteckningar',
    attendance: 'uppgifter om deltagande',
    drafts: 'utkast',
    leavers: 'personer som lämnat kanalen',
    history: 'rader i ändringshistoriken',
    deliveries: 'rader om skickade meddelanden',
  },
};

const en: Words = {
  heading: 'Retention periods',
  text: 'When the time has passed, data goes by itself at night. These are proposals: your organisation’s own information management plan decides.',
  terms: {
    answerMonths: 'Taking the respondent out of a response, months after the survey',
    attendanceMonths: 'Who attended, months after the event',
    draftDays: 'Drafts not sent, days after the survey',
    leaverDays: 'Data of people who left the channel, days',
    historyMonths: 'History of changes, months',
    deliveryMonths: 'List of posts, months',
  },
  answerHint: 'The response and the update stay in the organisation’s name; the respondent is taken out of them.',
  months: (n) => `${n} ${several.en(n, 'month', 'months')}`,
  days: (n) => `${n} ${several.en(n, 'day', 'days')}`,
  coming: 'Going within 30 days',
  comingText: 'If you need any of this, download it first: the responses on the page Follow-up, the content further down on this page.',
  comingRow: (what, n, day) => `${what}: ${n}, the first on ${day}`,
  noneComing: 'Nothing is about to go.',
  removed: 'Removed lately',
  removedRow: (at, what) => `${at} – ${what}`,
  noneRemoved: 'Nothing has been removed yet.',
  classes: {
    answers: 'respondents from responses and updates',
    attendance: 'attendances',
    drafts: 'unsent drafts',
    leavers: 'people who left the channel',
    history: 'lines of history',
    deliveries: 'rows of posts',
  },
};

export const retentionWords: Translated<Words> = { fi, sv, en };
