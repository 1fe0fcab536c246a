import type { Language } from '../kit/languages';
import { plural } from './numbers';

const fi = {
  heading: 'Missä toimenpiteet ovat nyt?',
  late: 'Tämä kysymys tulee myöhässä.',
  text: 'Vastaa organisaatiosi puolesta: tila on valmiina, ja muutat vain sen, mikä on muuttunut. Lause on vapaaehtoinen.',
  asked: (names: string) => `Kysyn näiltä organisaatioilta: ${names}.`,
  answer: 'Kerro tilanne',
  form: (organisation: string) => `${organisation}: missä toimenpiteenne ovat nyt?`,
  status: (action: string) => `Tila: ${action}`,
  note: 'Mitä on tapahtunut? Voit jättää tyhjäksi',
  where: 'Kirjaukset näkyvät verkostolle toimenpiteiden seurannassa. Älä kirjoita asiakkaiden tietoja äläkä kenenkään terveydestä.',
  more: (n: number) => `Avoimia toimenpiteitä on lisäksi ${n}. Kirjaa niistä välilehdellä.`,
  thanks: 'Kiitos, tilanne on kirjattu',
  nothingNew: 'Kiitos, mikään ei ole muuttunut',
  nothingNewText: 'Toimenpiteet ovat ennallaan, joten en kirjannut mitään uutta.',
  unchanged: (n: number) => `Ennallaan ${n} ${plural(n, 'toimenpide', 'toimenpidettä')}.`,
  line: (status: string) => `Tilannekierroksella kirjattu: ${status}.`,
  nothingOpen: 'Organisaatiollasi ei ole avoimia toimenpiteitä, joten mitään ei tarvitse kirjata.',
  chooseWhy: 'Valitse organisaatiosi kerran, niin näytän sen toimenpiteet ja muistan valinnan jatkossa.',
  openActions: 'Avaa painopisteet',
};

export type StatusRoundWords = typeof fi;

const sv: StatusRoundWords = {
  heading: 'Hur går det med åtgärderna nu?',
  late: 'Den här frågan kommer sent.',
  text: 'Svara för din organisation: läget är ifyllt, och du ändrar bara det som har ändrats. Meningen är frivillig.',
  asked: (names) => `Jag frågar de här organisationerna: ${names}.`,
  answer: 'Berätta läget',
  form: (organisation) => `${organisation}: hur går det med era åtgärder nu?`,
  status: (action) => `Läge: ${action}`,
  note: 'Vad har hänt? Du kan lämna tomt',
  where: 'Anteckningarna syns för nätverket i uppföljningen av åtgärderna. Skriv inget om kunder eller om någons hälsa.',
  more: (n) => `Det finns ytterligare ${n} öppna åtgärder. Skriv om dem på fliken.`,
  thanks: 'Tack, läget är antecknat',
  nothingNew: 'Tack, inget har ändrats',
  nothingNewText: 'Åtgärderna är som förut, så jag antecknade inget nytt.',
  unchanged: (n) => `Som förut ${n} ${plural(n, 'åtgärd', 'åtgärder')}.`,
  line: (status) => `Antecknat under lägesrundan: ${status}.`,
  nothingOpen: 'Din organisation har inga öppna åtgärder, så inget behöver antecknas.',
  chooseWhy: 'Välj din organisation en gång, så visar jag dess åtgärder och minns valet i fortsättningen.',
  openActions: 'Öppna prioriteringarna',
};

const en: StatusRoundWords = {
  heading: 'Where do the actions stand now?',
  late: 'This question comes late.',
  text: 'Answer for your organisation: the status is filled in, and you change only what has changed. A sentence is optional.',
  asked: (names) => `I am asking these organisations: ${names}.`,
  answer: 'Tell where they stand',
  form: (organisation) => `${organisation}: where do your actions stand now?`,
  status: (action) => `Status: ${action}`,
  note: 'What has happened? You can leave it empty',
  where: 'The lines are shown to the network under the actions. Do not write about clients or anybody’s health.',
  more: (n) => `There are ${n} more open actions. Write about them in the tab.`,
  thanks: 'Thank you, it has been written down',
  nothingNew: 'Thank you, nothing has changed',
  nothingNewText: 'The actions stand where they stood, so I wrote down nothing new.',
  unchanged: (n) => `${n} ${plural(n, 'action', 'actions')} as before.`,
  line: (status) => `Noted in the status round: ${status}.`,
  nothingOpen: 'Your organisation has no open actions, so there is nothing to write down.',
  chooseWhy: 'Choose your organisation once; I will show its actions and remember your choice.',
  openActions: 'Open the priorities',
};

const all: Record<Language, StatusRoundWords> = { fi, sv, en };

/** What is said when organisations are asked where their actions stand. */
export const statusRoundWords = (language: Language): StatusRoundWords => all[language];
