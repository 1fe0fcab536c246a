/** What the coordinators read of messages to one person, and of status rounds, beside the other posts. */
export const privatePosts = {
  fi: {
    kind: {
      'own-reminder': 'Oma muistutus',
      'private-nudge': 'Yksityinen muistutus seurantakyselystä',
      'status-round': 'Tilannekierros',
      'private-status-round': 'Yksityinen tilannekierros',
    },
    skipped: {
      paused: 'Kanava oli poistettu tai tiimi arkistoitu, joten viestiä ei lähetetty.',
      'nobody-to-ask': 'Kanavalla ei ollut ketään kysyttävää: avoimia toimenpiteitä ei ollut tai niistä kysyttiin yksityisesti.',
    },
    paused: {
      'channel-deleted': 'Kanava on poistettu, joten viestit ovat tauolla. Kirjoita sovellukselle toisella kanavalla: käytä tätä kanavaa.',
      'team-archived': 'Tiimi on arkistoitu, joten viestit ovat tauolla. Ne jatkuvat, kun tiimi palautetaan käyttöön.',
    },
    rejected: { 'not-reachable': 'Henkilöä ei tavoitettu yksityisesti. Häntä ei yritetä uudelleen, ennen kuin hän kirjoittaa itse.' },
  },
  sv: {
    kind: {
      'own-reminder': 'Egen påminnelse',
      'private-nudge': 'Privat påminnelse om uppföljningsenkäten',
      'status-round': 'Lägesrunda',
      'private-status-round': 'Privat lägesrunda',
    },
    skipped: {
      paused: 'Kanalen var borttagen eller teamet arkiverat, så meddelandet skickades inte.',
      'nobody-to-ask': 'Det fanns ingen att fråga i kanalen: inga öppna åtgärder, eller så frågades det privat.',
    },
    paused: {
      'channel-deleted': 'Kanalen har tagits bort, så meddelandena är pausade. Skriv till appen i en annan kanal: använd den här kanalen.',
      'team-archived': 'Teamet är arkiverat, så meddelandena är pausade. De fortsätter när teamet tas i bruk igen.',
    },
    rejected: { 'not-reachable': 'Personen kunde inte nås privat. Vi försöker inte igen förrän personen själv skriver.' },
  },
  en: {
    kind: {
      'own-reminder': 'Personal reminder',
      'private-nudge': 'Private reminder of the follow-up survey',
      'status-round': 'Status round',
      'private-status-round': 'Private status round',
    },
    skipped: {
      paused: 'The channel had been deleted or the team archived, so the message was not sent.',
      'nobody-to-ask': 'There was nobody to ask in the channel: no open actions, or they were asked about in private.',
    },
    paused: {
      'channel-deleted': 'The channel has been deleted, so posts are paused. Write to the app in another channel: use this channel.',
      'team-archived': 'The team is archived, so posts are paused. They go on when the team is taken into use again.',
    },
    rejected: { 'not-reachable': 'The person could not be reached in private. They are not tried again until they write.' },
  },
};
