import { pluralBy } from './numbers';
import type { Translated } from './useWords';

const several = { fi: pluralBy('fi'), sv: pluralBy('sv'), en: pluralBy('en') };

const fi = {
  title: 'Viestit',
  lead: 'Mitä kanavalle on lähetetty, mitä on tulossa ja menikö se perille.',
  posts: 'Lähetykset',
  none: 'Ei vielä viestejä',
  noneText: 'Kun tapahtuma lähestyy, sen muistutukset ja kysely näkyvät täällä ennen lähettämistä ja sen jälkeen.',
  notBound: 'Sovellus ei ole vielä kanavalla',
  notBoundText: 'Lisää sovellus verkoston kanavalle. Muistutukset ja kyselyt näkyvät sen jälkeen täällä.',
  attention: (n: number) => `${n} ${several.fi(n, 'viesti', 'viestiä')} kaipaa huomiota. Katso kanavalta, tuliko viesti perille.`,
  filter: 'Mitkä viestit näytetään',
  all: (n: number) => `Kaikki ${n}`,
  of: (state: string, n: number) => `${state} ${n}`,
  due: (when: string) => `aika ${when}`,
  posted: (when: string) => `lähetetty ${when}`,
  showMore: (n: number) => `Näytä ${n} ${several.fi(n, 'vanhempi viesti', 'vanhempaa viestiä')}`,
  itIsThere: 'Viesti on kanavalla',
  itIsThereOf: (title: string) => `Viesti on kanavalla: ${title}`,
  postAgain: 'Lähetä uudelleen',
  postAgainOf: (title: string) => `Lähetä uudelleen: ${title}`,
  state: {
    coming: 'tulossa',
    sending: 'lähetetään',
    delivered: 'perillä',
    late: 'perillä myöhässä',
    waiting: 'odottaa',
    skipped: 'jätetty lähettämättä',
    rejected: 'ei mennyt perille',
    unknown: 'epävarma',
  },
};

type Words = typeof fi;

const sv: Words = {
  title: 'Meddelanden',
  lead: 'Vad som har skickats till kanalen, vad som är på väg och om det kom fram.',
  posts: 'Utskick',
  none: 'Ännu inga meddelanden',
  noneText: 'När ett evenemang närmar sig visas dess påminnelser och enkät här före och efter att de skickas.',
  notBound: 'Appen finns inte i kanalen ännu',
  notBoundText: 'Lägg till appen i nätverkets kanal. Därefter visas påminnelser och enkäter här.',
  attention: (n) => `${n} ${several.sv(n, 'meddelande', 'meddelanden')} behöver ses över. Kontrollera i kanalen om meddelandet kom fram.`,
  filter: 'Vilka meddelanden som visas',
  all: (n) => `Alla ${n}`,
  of: (state, n) => `${state} ${n}`,
  due: (when) => `tid ${when}`,
  posted: (when) => `skickat ${when}`,
  showMore: (n) => `Visa ${n} ${several.sv(n, 'äldre meddelande', 'äldre meddelanden')}`,
  itIsThere: 'Meddelandet finns i kanalen',
  itIsThereOf: (title) => `Meddelandet finns i kanalen: ${title}`,
  postAgain: 'Skicka på nytt',
  postAgainOf: (title) => `Skicka på nytt: ${title}`,
  state: {
    coming: 'på kommande',
    sending: 'skickas',
    delivered: 'framme',
    late: 'framme försenat',
    waiting: 'väntar',
    skipped: 'skickades inte',
    rejected: 'kom inte fram',
    unknown: 'osäkert',
  },
};

const en: Words = {
  title: 'Messages',
  lead: 'What has been posted in the channel, what is coming and whether it arrived.',
  posts: 'Posts',
  none: 'No messages yet',
  noneText: 'When an event draws near, its reminders and survey are shown here before and after they are posted.',
  notBound: 'The app is not in the channel yet',
  notBoundText: 'Add the app to the network’s channel. Reminders and surveys are shown here after that.',
  attention: (n) => `${n} ${several.en(n, 'message needs', 'messages need')} attention. Look in the channel whether the message arrived.`,
  filter: 'Which messages are shown',
  all: (n) => `All ${n}`,
  of: (state, n) => `${state} ${n}`,
  due: (when) => `due ${when}`,
  posted: (when) => `posted ${when}`,
  showMore: (n) => `Show ${n} ${several.en(n, 'older message', 'older messages')}`,
  itIsThere: 'It is in the channel',
  itIsThereOf: (title) => `It is in the channel: ${title}`,
  postAgain: 'Post it again',
  postAgainOf: (title) => `Post it again: ${title}`,
  state: {
    coming: 'coming',
    sending: 'being sent',
    delivered: 'delivered',
    late: 'delivered late',
    waiting: 'waiting',
    skipped: 'skipped',
    rejected: 'did not arrive',
    unknown: 'uncertain',
  },
};

export const deliveriesWords: Translated<Words> = { fi, sv, en };
