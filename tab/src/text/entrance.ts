import type { Translated } from './useWords';

const fi = {
  organisation: {
    question: 'Mistä organisaatiosta olet?',
    why: 'Valitse organisaatiosi kerran, niin näet, mikä odottaa sinua.',
    label: 'Organisaatio',
    choose: 'Valitse organisaatio',
    save: 'Tallenna',
    missing: 'Valitse ensin organisaatio.',
  },
  signIn: {
    title: 'Kuka olet?',
    people: 'Henkilöt',
    lead: 'Tämä on kokeiluympäristö. Valitse, kenen silmin katsot verkostoa.',
    guest: 'vieras',
    noOrganisation: 'ei vielä organisaatiota',
    failed: 'Kirjautuminen ei onnistunut. Yritä uudelleen.',
  },
  outside: {
    title: 'KASELO avautuu Teamsissa',
    text: 'Avaa verkoston tiimi Microsoft Teamsissa ja valitse kanavan ylälaidasta KASELO-välilehti.',
  },
  config: {
    name: 'KASELO',
    title: 'Lisää KASELO kanavalle',
    text: 'Välilehti näyttää verkoston strategian, kalenterin, mittarit ja seurannan. Valitse Tallenna, niin se tulee kanavan ylälaitaan.',
  },
};

type Words = typeof fi;

const sv: Words = {
  organisation: {
    question: 'Vilken organisation hör du till?',
    why: 'Välj din organisation en gång, så ser du vad som väntar på dig.',
    label: 'Organisation',
    choose: 'Välj organisation',
    save: 'Spara',
    missing: 'Välj först en organisation.',
  },
  signIn: {
    title: 'Vem är du?',
    people: 'Personer',
    lead: 'Det här är en testmiljö. Välj med vems ögon du ser på nätverket.',
    guest: 'gäst',
    noOrganisation: 'ännu ingen organisation',
    failed: 'Inloggningen lyckades inte. Försök igen.',
  },
  outside: {
    title: 'KASELO öppnas i Teams',
    text: 'Öppna nätverkets team i Microsoft Teams och välj fliken KASELO högst upp i kanalen.',
  },
  config: {
    name: 'KASELO',
    title: 'Lägg till KASELO i kanalen',
    text: 'Fliken visar nätverkets strategi, kalender, indikatorer och uppföljning. Välj Spara, så kommer den högst upp i kanalen.',
  },
};

const en: Words = {
  organisation: {
    question: 'Which organisation are you from?',
    why: 'Choose your organisation once, and you will see what is waiting for you.',
    label: 'Your organisation',
    choose: 'Choose an organisation',
    save: 'Save',
    missing: 'Choose an organisation first.',
  },
  signIn: {
    title: 'Who are you?',
    people: 'People',
    lead: 'This is a trial environment. Choose through whose eyes you look at the network.',
    guest: 'guest',
    noOrganisation: 'no organisation yet',
    failed: 'Signing in did not succeed. Try again.',
  },
  outside: {
    title: 'KASELO opens in Teams',
    text: 'Open the network’s team in Microsoft Teams and choose the KASELO tab at the top of the channel.',
  },
  config: {
    name: 'KASELO',
    title: 'Add KASELO to the channel',
    text: 'The tab shows the network’s strategy, calendar, indicators and follow-ups. Choose Save to put it at the top of the channel.',
  },
};

/** Before somebody is in: read once, if ever. */
export const entranceWords: Translated<Words> = { fi, sv, en };
