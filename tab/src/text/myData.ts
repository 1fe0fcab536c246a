import { several } from './severalOf';
import type { Translated } from './useWords';

const fi = {
  title: 'Mitä sinusta on tallessa',
  lead: 'Kaikki, minkä verkosto sinusta muistaa. Nimesi ja sähköpostiosoitteesi pysyvät Teamsissa.',
  link: 'Katso, lataa tai poista omat tietosi',
  known: (tenant: string, person: string) =>
    `Sinut tunnetaan kahdesta Microsoftin tunnisteesta: organisaation ${tenant} ja henkilön ${person}.`,
  device:
    'Tällä laitteella selaimesi muistaa lisäksi kielen, jonka valitsit, ja sen, mitä kirjoitit etkä vielä lähettänyt. Ne eivät ole verkoston palvelimella.',
  kinds: {
    choices: 'Valintasi',
    answers: 'Vastauksesi seurantakyselyihin',
    drafts: 'Lähettämättä jääneet luonnokset',
    attendance: 'Tapahtumat, joista kerroit, pääsetkö',
    reminders: 'Omat muistutuksesi',
    proposals: 'Ehdotuksesi sihteeristölle',
    updates: 'Kirjauksesi toimenpiteisiin',
    history: 'Muutokset, jotka olet tehnyt',
  },
  until: {
    choices: (_day: string) => 'Säilyy niin kauan kuin olet kanavalla.',
    answers: (day: string) => `Sinut poistetaan tästä ${day}, organisaatiosi vastaus jää.`,
    drafts: (day: string) => `Poistetaan ${day}`,
    attendance: (day: string) => `Poistetaan ${day}`,
    reminders: (day: string) => `Poistetaan ${day}`,
    proposals: (day: string) => `Poistetaan ${day}`,
    updates: (day: string) => `Sinut poistetaan tästä ${day}, organisaatiosi kirjaus jää.`,
    history: (day: string) => `Poistetaan ${day}`,
  },
  count: (n: number) => `${n} ${several.fi(n, 'kohta', 'kohtaa')}`,
  none: 'Sinusta ei ole tallessa mitään muuta kuin se, että olet kanavan jäsen Teamsissa.',
  correct: 'Avaa ja korjaa',
  correctOf: (title: string) => `Avaa ja korjaa: ${title}`,
  download: 'Lataa tietosi tiedostona',
  downloadText: 'Tiedostossa on sama kuin tällä sivulla, niin kuin se on tallessa (JSON).',
  downloadHeading: 'Lataa',
  deleteHeading: 'Poista',
  deleteText: 'Voit poistaa tietosi heti. Jos vain organisaatiosi vaihtuu tai vastauksessa on virhe, riittää, että korjaat sen.',
  delete: 'Poista tietoni',
  dialog: {
    title: 'Poistetaanko tietosi?',
    goes: 'Nämä poistetaan heti: valintasi, kalenteriosoitteesi, luonnoksesi, vastaustesi aiemmat versiot sekä tieto siitä, mihin osallistut.',
    stays:
      'Vastaukset ja kirjaukset jäävät organisaatiosi nimiin, koska ne ovat osa verkoston strategian seurantaa. Kukaan ei enää näe niistä, että kirjoitit ne.',
    changes: (n: number, months: number) =>
      `Muutoshistoriaan jää ${n} ${several.fi(n, 'merkintä', 'merkintää')} ${months} kuukaudeksi, koska viranomaisen on voitava selvittää, kuka on muuttanut mitä.`,
    role: 'Merkintä siitä, että kuulut sihteeristöön, jää. Sen poistaa sihteeristö asetuksista.',
    teams: 'Kanavalle Teamsissa lähetetyt kortit ja viestit jäävät sinne.',
    understood: 'Ymmärrän, ettei poistamista voi perua',
    go: 'Poista tietoni',
    going: 'Poistetaan',
    cancel: 'Peruuta',
  },
  deleted: 'Tietosi on poistettu.',
};

type Words = typeof fi;

const sv: Words = {
  title: 'Vad som finns sparat om dig',
  lead: 'Allt som nätverket minns om dig. Ditt namn och din e-postadress stannar i Teams.',
  link: 'Se, ladda ner eller ta bort dina uppgifter',
  known: (tenant, person) => `Du känns igen på två av Microsofts identifierare: organisationens ${tenant} och personens ${person}.`,
  device:
    'På den här enheten minns din webbläsare dessutom språket som du har valt och det som du har skrivit men inte skickat. Det finns inte på nätverkets server.',
  kinds: {
    choices: 'Dina val',
    answers: 'Dina svar på uppföljningsenkäter',
    drafts: 'Utkast som inte skickades',
    attendance: 'Evenemang där du har sagt om du kommer',
    reminders: 'Dina egna påminnelser',
    proposals: 'Dina förslag till sekretariatet',
    updates: 'Dina anteckningar om åtgärder',
    history: 'Ändringar som du har gjort',
  },
  until: {
    choices: (_day) => 'Sparas så länge du är med i kanalen.',
    answers: (day) => `Du tas bort härifrån ${day}, din organisations svar finns kvar.`,
    drafts: (day) => `Tas bort ${day}`,
    attendance: (day) => `Tas bort ${day}`,
    reminders: (day) => `Tas bort ${day}`,
    proposals: (day) => `Tas bort ${day}`,
    updates: (day) => `Du tas bort härifrån ${day}, din organisations anteckning finns kvar.`,
    history: (day) => `Tas bort ${day}`,
  },
  count: (n) => `${n} ${several.sv(n, 'punkt', 'punkter')}`,
  none: 'Inget annat finns sparat om dig än att du är medlem i kanalen i Teams.',
  correct: 'Öppna och rätta',
  correctOf: (title) => `Öppna och rätta: ${title}`,
  download: 'Ladda ner dina uppgifter som fil',
  downloadText: 'Filen innehåller detsamma som den här sidan, så som det är sparat (JSON).',
  downloadHeading: 'Ladda ner',
  deleteHeading: 'Ta bort',
  deleteText: 'Du kan ta bort dina uppgifter genast. Om bara din organisation byts eller ett svar är fel räcker det att du rättar det.',
  delete: 'Ta bort mina uppgifter',
  dialog: {
    title: 'Ska dina uppgifter tas bort?',
    goes: 'Detta tas bort genast: dina val, din kalenderadress, dina utkast, tidigare versioner av dina svar och uppgiften om vad du deltar i.',
    stays:
      'Svar och anteckningar finns kvar i din organisations namn, eftersom de hör till uppföljningen av nätverkets strategi. Ingen ser längre att du har skrivit dem.',
    changes: (n, months) =>
      `I ändringshistoriken finns ${n} ${several.sv(n, 'anteckning', 'anteckningar')} kvar i ${months} månader, eftersom en myndighet måste kunna reda ut vem som har ändrat vad.`,
    role: 'Uppgiften om att du hör till sekretariatet finns kvar. Sekretariatet tar bort den i inställningarna.',
    teams: 'Kort och meddelanden som har skickats till kanalen i Teams finns kvar där.',
    understood: 'Jag förstår att borttagningen inte kan ångras',
    go: 'Ta bort mina uppgifter',
    going: 'Tas bort',
    cancel: 'Avbryt',
  },
  deleted: 'Dina uppgifter har tagits bort.',
};

const en: Words = {
  title: 'What is kept of you',
  lead: 'Everything that the network remembers of you. Your name and e-mail address stay in Teams.',
  link: 'See, download or delete your data',
  known: (tenant, person) => `You are known by two of Microsoft’s identifiers: the organisation’s ${tenant} and the person’s ${person}.`,
  device:
    'On this device your browser also remembers the language that you chose, and what you have typed and not yet sent. That is not on the network’s server.',
  kinds: {
    choices: 'Your choices',
    answers: 'Your responses to follow-up surveys',
    drafts: 'Drafts that were not sent',
    attendance: 'Events for which you said whether you come',
    reminders: 'Your own reminders',
    proposals: 'Your suggestions to the secretariat',
    updates: 'Your updates on actions',
    history: 'Changes that you have made',
  },
  until: {
    choices: (_day) => 'Kept for as long as you are in the channel.',
    answers: (day) => `You are taken out of this on ${day}; your organisation’s response stays.`,
    drafts: (day) => `Removed on ${day}`,
    attendance: (day) => `Removed on ${day}`,
    reminders: (day) => `Removed on ${day}`,
    proposals: (day) => `Removed on ${day}`,
    updates: (day) => `You are taken out of this on ${day}; your organisation’s update stays.`,
    history: (day) => `Removed on ${day}`,
  },
  count: (n) => `${n} ${several.en(n, 'item', 'items')}`,
  none: 'Nothing is kept of you but that you are a member of the channel in Teams.',
  correct: 'Open and correct',
  correctOf: (title) => `Open and correct: ${title}`,
  download: 'Download your data as a file',
  downloadText: 'The file holds the same as this page, as it is stored (JSON).',
  downloadHeading: 'Download',
  deleteHeading: 'Delete',
  deleteText:
    'You can delete your data at once. If only your organisation changes or a response has a mistake, it is enough to correct it.',
  delete: 'Delete my data',
  dialog: {
    title: 'Delete your data?',
    goes: 'These are removed at once: your choices, your calendar address, your drafts, earlier versions of your responses, and which events you attend.',
    stays:
      'Responses and updates stay in your organisation’s name, because they belong to the follow-up of the network’s strategy. Nobody can see any more that you wrote them.',
    changes: (n, months) =>
      `${n} ${several.en(n, 'line stays', 'lines stay')} in the history of changes for ${months} months, because an authority must be able to tell who has changed what.`,
    role: 'That you belong to the secretariat stays noted. The secretariat removes it in the settings.',
    teams: 'Cards and messages that were sent to the channel in Teams stay there.',
    understood: 'I understand that deleting cannot be undone',
    go: 'Delete my data',
    going: 'Deleting',
    cancel: 'Cancel',
  },
  deleted: 'Your data has been deleted.',
};

export const myDataWords: Translated<Words> = { fi, sv, en };
