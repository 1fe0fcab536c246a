import type { Translated } from './useWords';

const fi = {
  title: 'Viestit',
  lead: 'Mitä kanavalle on lähetetty, mitä on tulossa ja menikö se perille.',
  posts: 'Lähetykset',
  none: 'Ei vielä viestejä',
  noneText: 'Kun sovellus on kanavalla, muistutukset ja kyselyt näkyvät täällä ennen lähettämistä ja sen jälkeen.',
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
  noneText: 'När appen finns i kanalen visas påminnelser och enkäter här före och efter att de skickas.',
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
  noneText: 'Once the app is in the channel, reminders and surveys are shown here before and after they are posted.',
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
