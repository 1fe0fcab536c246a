import type { Retention } from '@kaselo/bot/contract/notices';
import type { Language } from './language';
import { retentionWords } from './retention';
import type { Translated } from './useWords';

const locales = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const;

/** A day such as '2026-11-24' as a text of that language says it. */
const longDay = (language: Language, day: string): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

const { fi: fiTerm, sv: svTerm, en: enTerm } = retentionWords;

const fi = {
  controller: (name: string, network: string) => `Rekisterinpitäjä on ${name} (${network}).`,
  controllerUnknown: 'Rekisterinpitäjä on verkoston vetovastuussa oleva organisaatio. Sen nimi on Verkosto-sivulla.',
  askAbout: (contact: string) => `Ota yhteyttä: ${contact}`,
  askSecretariat: 'Verkoston sihteeristö kertoo, kehen voit olla yhteydessä ja kuka on organisaation tietosuojavastaava.',
  officer: (officer: string) => `Tietosuojavastaava: ${officer}`,
  day: (day: string) => longDay('fi', day),
  proposed: 'Verkoston omia aikoja ei saatu. Ehdotus, jos muuta ei ole päätetty:',
  reviewed: (day: string) => `Seloste on tarkistettu ${longDay('fi', day)}.`,
  terms: (kept: Retention): readonly string[] => [
    `Vastaukset ja kirjaukset: ${fiTerm.months(kept.answerMonths)} kyselyn päättymisestä. Sitten sinut poistetaan niistä, ja ne jäävät organisaatiosi nimiin.`,
    `Osallistuminen ja omat muistutuksesi: ${fiTerm.months(kept.attendanceMonths)} tapahtumasta. Lähettämättä jäänyt luonnos: ${fiTerm.days(kept.draftDays)} kyselyn päättymisestä.`,
    `Valintasi, kalenteriosoitteesi ja viimeisin käyntisi: niin kauan kuin olet kanavalla, ja vielä ${fiTerm.days(kept.leaverDays)}.`,
    `Muutoshistoria: ${fiTerm.months(kept.historyMonths)}. Luettelo lähetetyistä viesteistä: ${fiTerm.months(kept.deliveryMonths)}.`,
  ],
  responsible: (name: string, network: string) => `Palvelusta vastaa ${name} (${network}).`,
  tell: (contact: string) => `Kerro puutteesta: ${contact}`,
  tellSecretariat: 'Kerro puutteesta verkoston sihteeristölle.',
};

type Words = typeof fi;

const sv: Words = {
  controller: (name, network) => `Personuppgiftsansvarig är ${name} (${network}).`,
  controllerUnknown: 'Personuppgiftsansvarig är nätverkets ansvariga organisation. Dess namn finns på sidan Nätverk.',
  askAbout: (contact) => `Kontakt: ${contact}`,
  askSecretariat: 'Nätverkets sekretariat berättar vem du kan kontakta och vem som är organisationens dataskyddsombud.',
  officer: (officer) => `Dataskyddsombud: ${officer}`,
  day: (day) => longDay('sv', day),
  proposed: 'Nätverkets egna tider kunde inte hämtas. Förslaget, om inget annat har bestämts:',
  reviewed: (day) => `Texten har setts över den ${longDay('sv', day)}.`,
  terms: (kept) => [
    `Svar och anteckningar: ${svTerm.months(kept.answerMonths)} efter enkätens slut. Sedan tas du bort från dem, och de finns kvar i din organisations namn.`,
    `Deltagande och dina egna påminnelser: ${svTerm.months(kept.attendanceMonths)} efter evenemanget. Utkast som inte har skickats: ${svTerm.days(kept.draftDays)} efter enkätens slut.`,
    `Dina val, din kalenderadress och ditt senaste besök: så länge du är med i kanalen och ${svTerm.days(kept.leaverDays)} därefter.`,
    `Ändringshistoriken: ${svTerm.months(kept.historyMonths)}. Förteckningen över skickade meddelanden: ${svTerm.months(kept.deliveryMonths)}.`,
  ],
  responsible: (name, network) => `För tjänsten ansvarar ${name} (${network}).`,
  tell: (contact) => `Berätta om bristen: ${contact}`,
  tellSecretariat: 'Berätta om bristen för nätverkets sekretariat.',
};

const en: Words = {
  controller: (name, network) => `The controller is ${name} (${network}).`,
  controllerUnknown: 'The controller is the network’s lead organisation. Its name is on the page Network.',
  askAbout: (contact) => `Contact: ${contact}`,
  askSecretariat: 'The network’s secretariat tells you whom to contact and who is the organisation’s data protection officer.',
  officer: (officer) => `Data protection officer: ${officer}`,
  day: (day) => longDay('en', day),
  proposed: 'The network’s own periods could not be fetched. The proposal, unless something else has been decided:',
  reviewed: (day) => `This text was reviewed on ${longDay('en', day)}.`,
  terms: (kept) => [
    `Responses and updates: ${enTerm.months(kept.answerMonths)} from the end of the survey. Then you are taken out of them, and they stay in your organisation’s name.`,
    `Attendance and your own reminders: ${enTerm.months(kept.attendanceMonths)} after the event. A draft that was not sent: ${enTerm.days(kept.draftDays)} from the end of the survey.`,
    `Your choices, your calendar address and your latest visit: for as long as you are in the channel, and ${enTerm.days(kept.leaverDays)} more.`,
    `The history of changes: ${enTerm.months(kept.historyMonths)}. The list of posts: ${enTerm.months(kept.deliveryMonths)}.`,
  ],
  responsible: (name, network) => `${name} (${network}) is responsible for the service.`,
  tell: (contact) => `Tell about a shortcoming: ${contact}`,
  tellSecretariat: 'Tell the network’s secretariat about a shortcoming.',
};

export type NoticeLines = Words;
export const noticeLines: Translated<Words> = { fi, sv, en };
