import type { Translated } from './useWords';

const fi = {
  heading: 'Vastaa',
  edit: 'Muokkaa vastaustasi',
  who: 'Vastaus näkyy verkoston jäsenille organisaatiosi nimellä. Älä kirjoita asiakkaiden tietoja äläkä kenenkään terveydestä.',
  outcomeMissing: 'Kirjoita yksi lause siitä, mitä jäi käteen.',
  status: 'Missä toimenpide on nyt?',
  noStatus: 'En muuta tilaa',
  send: 'Lähetä',
  sending: 'Lähetetään',
  draft: 'Luonnos on tallessa.',
  draftFailed: 'Tallessa tässä laitteessa, lähetetään kun yhteys palaa.',
  thanks: 'Kiitos, vastauksesi on tallennettu.',
  chooseFirst: 'Valitse ensin sivun yläreunassa, mistä organisaatiosta olet. Kirjoittamasi säilyy.',
  closed: (day: string) => `Vastausaika päättyi ${day}`,
  leftDraft: 'Luonnoksesi, jota et ehtinyt lähettää:',
  until: (day: string) => `Vastausaikaa on ${day} saakka.`,
};

type Words = typeof fi;

const sv: Words = {
  heading: 'Svara',
  edit: 'Redigera ditt svar',
  who: 'Svaret syns för nätverkets medlemmar i din organisations namn. Skriv inget om kunder eller om någons hälsa.',
  outcomeMissing: 'Skriv en mening om vad ni tog med er.',
  status: 'Hur långt har åtgärden kommit?',
  noStatus: 'Jag ändrar inte statusen',
  send: 'Skicka',
  sending: 'Skickas',
  draft: 'Utkastet är sparat.',
  draftFailed: 'Sparat på den här enheten, skickas när förbindelsen är tillbaka.',
  thanks: 'Tack, ditt svar har sparats.',
  chooseFirst: 'Välj först högst upp på sidan vilken organisation du hör till. Det du har skrivit finns kvar.',
  closed: (day) => `Svarstiden gick ut ${day}`,
  leftDraft: 'Ditt utkast, som du inte hann skicka:',
  until: (day) => `Du kan svara till och med ${day}`,
};

const en: Words = {
  heading: 'Respond',
  edit: 'Edit your response',
  who: 'Your response is shown to the network’s members under your organisation’s name. Do not write about clients or anybody’s health.',
  outcomeMissing: 'Write one sentence about what you took from it.',
  status: 'Where does the action stand now?',
  noStatus: 'I do not change the status',
  send: 'Send',
  sending: 'Sending',
  draft: 'The draft is saved.',
  draftFailed: 'Kept on this device, sent when the connection is back.',
  thanks: 'Thank you, your response is saved.',
  chooseFirst: 'First choose at the top of the page which organisation you are from. What you have written stays.',
  closed: (day) => `The time to respond ended on ${day}`,
  leftDraft: 'Your draft, which you did not send in time:',
  until: (day) => `You can respond until ${day}.`,
};

export const answeringWords: Translated<Words> = { fi, sv, en };
