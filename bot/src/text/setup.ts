import type { Language } from '../kit/languages';

/** What the bot says while a network is being set up. */
const fi = {
  kind: 'Koeviesti',
  first: {
    heading: 'Ota verkosto käyttöön',
    text: 'Hei! Se, joka lisäsi minut tiimiin, valitsee välilehdellä verkoston sisällön, sihteeristön ja muistutukset.',
    until: 'En lähetä tänne muistutuksia enkä kyselyjä, ennen kuin verkosto on otettu käyttöön.',
    open: 'Aloita käyttöönotto',
  },
  test: {
    heading: 'Koeviesti',
    text: (network: string) => `Verkoston ${network} viestit tulevat tälle kanavalle.`,
    next: 'Sinun ei tarvitse tehdä mitään. Muistutukset alkavat, kun verkosto on otettu käyttöön.',
  },
  beingSetUp: {
    tab: 'Verkostoa otetaan vielä käyttöön. Näet sen täällä, kun se on valmis.',
    chat: 'Verkostoa otetaan vielä käyttöön. Vastaan sinulle, kun se on valmis.',
  },
  refused: {
    unreadable: (n: number) => (n === 1 ? 'Tiedostossa on yksi korjattava kohta.' : `Tiedostossa on ${n} korjattavaa kohtaa.`),
    busy: 'Joku valitsi sisällön juuri äsken. Odota hetki ja avaa sivu uudelleen.',
    backwards: 'Strategiakausi päättyy ennen kuin alkaa. Tarkista vuodet.',
    'not-bound': 'Sovellus on poistettu tiimistä. Lisää se uudelleen ja jatka sitten tästä.',
  },
};

type SetupWords = typeof fi;

const sv: SetupWords = {
  kind: 'Testmeddelande',
  first: {
    heading: 'Ta nätverket i bruk',
    text: 'Hej! Den som lade till mig i teamet väljer nätverkets innehåll, sekretariat och påminnelser på fliken.',
    until: 'Jag skickar varken påminnelser eller enkäter hit innan nätverket har tagits i bruk.',
    open: 'Börja ta i bruk',
  },
  test: {
    heading: 'Testmeddelande',
    text: (network) => `Meddelandena från nätverket ${network} kommer till den här kanalen.`,
    next: 'Du behöver inte göra något. Påminnelserna börjar när nätverket har tagits i bruk.',
  },
  beingSetUp: {
    tab: 'Nätverket håller på att tas i bruk. Du ser det här när det är klart.',
    chat: 'Nätverket håller på att tas i bruk. Jag svarar dig när det är klart.',
  },
  refused: {
    unreadable: (n) => (n === 1 ? 'Det finns en punkt att rätta i filen.' : `Det finns ${n} punkter att rätta i filen.`),
    busy: 'Någon valde innehållet alldeles nyss. Vänta en stund och öppna sidan på nytt.',
    backwards: 'Strategiperioden slutar innan den börjar. Kontrollera åren.',
    'not-bound': 'Appen har tagits bort från teamet. Lägg till den på nytt och fortsätt sedan här.',
  },
};

const en: SetupWords = {
  kind: 'Test message',
  first: {
    heading: 'Set up the network',
    text: 'Hello! Whoever added me to the team chooses the network’s content, secretariat and reminders on the tab.',
    until: 'I send no reminders or surveys here until the network has been set up.',
    open: 'Start setting up',
  },
  test: {
    heading: 'Test message',
    text: (network) => `The messages of the network ${network} come to this channel.`,
    next: 'There is nothing for you to do. The reminders start when the network has been set up.',
  },
  beingSetUp: {
    tab: 'The network is still being set up. You will see it here when it is ready.',
    chat: 'The network is still being set up. I will answer you when it is ready.',
  },
  refused: {
    unreadable: (n) => (n === 1 ? 'One thing in the file needs to be corrected.' : `${n} things in the file need to be corrected.`),
    busy: 'Somebody chose the content just now. Wait a moment and open the page again.',
    backwards: 'The strategy period ends before it begins. Check the years.',
    'not-bound': 'The app has been removed from the team. Add it again and then go on from here.',
  },
};

const all: Record<Language, SetupWords> = { fi, sv, en };

export const setupWords = (language: Language): SetupWords => all[language];
export const setupKind = { fi: fi.kind, sv: sv.kind, en: en.kind };
