import type { Translated } from './useWords';

const fi = {
  skip: 'Siirry sisältöön',
  mainNavigation: 'Näkymät',
  more: 'Lisää',
  language: 'Kieli',
  nav: {
    overview: 'Tilannekuva',
    priorities: 'Painopisteet',
    calendar: 'Kalenteri',
    indicators: 'Mittarit',
    followUps: 'Seuranta',
    network: 'Verkosto',
    deliveries: 'Viestit',
  },
  footer: { label: 'Tietoa palvelusta', accessibility: 'Saavutettavuusseloste', privacy: 'Tietosuojaseloste', terms: 'Käyttöehdot' },
  you: 'Sinun organisaatiosi',
  noOrganisation: 'ei organisaatiota',
  coordinator: 'sihteeristö',
  changePerson: 'Vaihda henkilöä',
  organisation: {
    question: 'Mistä organisaatiosta olet?',
    why: 'Valitse organisaatiosi kerran, niin näet, mikä odottaa sinua.',
    label: 'Organisaatio',
    choose: 'Valitse organisaatio',
    save: 'Tallenna',
    missing: 'Valitse ensin organisaatio.',
  },
  notBound: 'Muistutukset ja kyselyt alkavat, kun sovellus on lisätty verkoston tiimin kanavalle.',
  notFound: { title: 'Sivua ei löytynyt', text: 'Osoite on ehkä muuttunut. Tilannekuvasta pääset eteenpäin.', home: 'Avaa Tilannekuva' },
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
    title: 'Lisää KASELO kanavalle',
    text: 'Välilehti näyttää verkoston strategian, kalenterin, mittarit ja seurannan. Valitse Tallenna, niin se tulee kanavan ylälaitaan.',
    name: 'KASELO',
  },
};

type Words = typeof fi;

const sv: Words = {
  skip: 'Gå till innehållet',
  mainNavigation: 'Vyer',
  more: 'Mer',
  language: 'Språk',
  nav: {
    overview: 'Lägesbild',
    priorities: 'Prioriteringar',
    calendar: 'Kalender',
    indicators: 'Indikatorer',
    followUps: 'Uppföljning',
    network: 'Nätverket',
    deliveries: 'Meddelanden',
  },
  footer: {
    label: 'Om tjänsten',
    accessibility: 'Tillgänglighetsutlåtande',
    privacy: 'Dataskyddsbeskrivning',
    terms: 'Användningsvillkor',
  },
  you: 'Din organisation',
  noOrganisation: 'ingen organisation',
  coordinator: 'sekretariatet',
  changePerson: 'Byt person',
  organisation: {
    question: 'Vilken organisation hör du till?',
    why: 'Välj din organisation en gång, så ser du vad som väntar på dig.',
    label: 'Organisation',
    choose: 'Välj organisation',
    save: 'Spara',
    missing: 'Välj först en organisation.',
  },
  notBound: 'Påminnelserna och enkäterna börjar när appen har lagts till i en kanal i nätverkets team.',
  notFound: {
    title: 'Sidan hittades inte',
    text: 'Adressen kan ha ändrats. Från lägesbilden kommer du vidare.',
    home: 'Öppna lägesbilden',
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
    title: 'Lägg till KASELO i kanalen',
    text: 'Fliken visar nätverkets strategi, kalender, indikatorer och uppföljning. Välj Spara, så kommer den högst upp i kanalen.',
    name: 'KASELO',
  },
};

const en: Words = {
  skip: 'Skip to the content',
  mainNavigation: 'Views',
  more: 'More',
  language: 'Language',
  nav: {
    overview: 'Overview',
    priorities: 'Priorities',
    calendar: 'Calendar',
    indicators: 'Indicators',
    followUps: 'Follow-ups',
    network: 'Network',
    deliveries: 'Messages',
  },
  footer: { label: 'About the service', accessibility: 'Accessibility statement', privacy: 'Privacy notice', terms: 'Terms of use' },
  you: 'Your organisation',
  noOrganisation: 'no organisation',
  coordinator: 'secretariat',
  changePerson: 'Change person',
  organisation: {
    question: 'Which organisation are you from?',
    why: 'Choose your organisation once, and you will see what is waiting for you.',
    label: 'Your organisation',
    choose: 'Choose an organisation',
    save: 'Save',
    missing: 'Choose an organisation first.',
  },
  notBound: 'Reminders and surveys start when the app has been added to a channel of the network’s team.',
  notFound: {
    title: 'The page was not found',
    text: 'The address may have changed. The overview takes you further.',
    home: 'Open the overview',
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
    title: 'Add KASELO to the channel',
    text: 'The tab shows the network’s strategy, calendar, indicators and follow-ups. Choose Save to put it at the top of the channel.',
    name: 'KASELO',
  },
};

export const frameWords: Translated<Words> = { fi, sv, en };
