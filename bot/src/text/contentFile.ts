import type { Language } from '../kit/languages';

const fi = {
  introduction: (network: string, day: string) => [
    `${network}: verkoston sisältö ${day}.`,
    '',
    'Rivi on muotoa  kenttä: arvo.  Kentän nimi pidetään ennallaan, arvoa muutetaan. Sisennys tehdään välilyönneillä.',
    'Uusi kohta alkaa viivalla:  - id: ...  Helpoin tapa lisätä tapahtuma on kopioida toinen ja muuttaa sen rivit.',
    'id on kohdan pysyvä tunnus: pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä. Sitä ei muuteta jälkikäteen.',
    'Kentän, jolla ei ole arvoa, voi jättää pois. Henkilöiden nimiä ja sähköpostiosoitteita ei kirjoiteta tähän.',
    'Toimenpiteiden tila, seurantakirjaukset ja vastaukset eivät ole täällä: ne tehdään kanavalla ja välilehdellä.',
  ],
  parts: {
    settings: 'Asetukset',
    frame: 'Strategian perusta',
    organisations: 'Organisaatiot',
    outsideParties: 'Muut tahot, jotka strategia mainitsee',
    projects: 'Hankkeet',
    priorities: 'Painopisteet',
    indicators: 'Mittarit',
    series: 'Tapahtumasarjat',
    events: 'Kalenteri',
    rounds: 'Seurantakyselyt, jotka on avattu käsin',
  },
};

type ContentFileWords = typeof fi;

const sv: ContentFileWords = {
  introduction: (network, day) => [
    `${network}: nätverkets innehåll ${day}.`,
    '',
    'En rad har formen  fält: värde.  Fältets namn hålls som det är, värdet ändras. Indrag görs med mellanslag.',
    'En ny punkt börjar med ett streck:  - id: ...  Lättast är att kopiera en annan och ändra raderna.',
    'id är punktens bestående kod: små bokstäver a–z, siffror och bindestreck. Den ändras inte i efterhand.',
    'Ett fält utan värde kan lämnas bort. Personers namn och e-postadresser skrivs inte här.',
    'Åtgärdernas läge, uppföljningsanteckningar och svar finns inte här: de görs i kanalen och på fliken.',
  ],
  parts: {
    settings: 'Inställningar',
    frame: 'Strategins grund',
    organisations: 'Organisationer',
    outsideParties: 'Andra aktörer som strategin nämner',
    projects: 'Projekt',
    priorities: 'Tyngdpunkter',
    indicators: 'Mätare',
    series: 'Evenemangsserier',
    events: 'Kalender',
    rounds: 'Uppföljningar som har öppnats för hand',
  },
};

const en: ContentFileWords = {
  introduction: (network, day) => [
    `${network}: the network’s content on ${day}.`,
    '',
    'A line has the form  field: value.  The name of a field stays, its value is changed. Indent with spaces.',
    'A new item begins with a dash:  - id: ...  The easiest way is to copy another one and change its lines.',
    'id is the lasting identifier of an item: lower-case letters a–z, digits and hyphens. It is not changed afterwards.',
    'A field without a value can be left out. Names and e-mail addresses of people are not written here.',
    'The status of actions, updates and answers are not here: they are made in the channel and on the tab.',
  ],
  parts: {
    settings: 'Settings',
    frame: 'Foundation of the strategy',
    organisations: 'Organisations',
    outsideParties: 'Other parties that the strategy mentions',
    projects: 'Projects',
    priorities: 'Priorities',
    indicators: 'Indicators',
    series: 'Series of events',
    events: 'Calendar',
    rounds: 'Follow-ups opened by hand',
  },
};

const all: Record<Language, ContentFileWords> = { fi, sv, en };

/** What stands in a content file beside the network's own words. */
export const contentFileWords = (language: Language): ContentFileWords => all[language];
