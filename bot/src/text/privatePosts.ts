/** What the coordinators read of messages to one person, and of status rounds, beside the other posts. */
export const privatePosts = {
  fi: {
    kind: {
      'own-reminder': 'Oma muistutus',
      'private-nudge': 'Yksityinen muistutus seurantakyselystä',
      'status-round': 'Tilannekierros',
      'private-status-round': 'Yksityinen tilannekierros',
    },
    skipped: { 'nobody-to-ask': 'Kanavalla ei ollut ketään kysyttävää: avoimia toimenpiteitä ei ollut tai niistä kysyttiin yksityisesti.' },
    rejected: { 'not-reachable': 'Henkilöä ei tavoitettu yksityisesti. Häntä ei yritetä uudelleen, ennen kuin hän kirjoittaa itse.' },
  },
  sv: {
    kind: {
      'own-reminder': 'Egen påminnelse',
      'private-nudge': 'Privat påminnelse om uppföljningsenkäten',
      'status-round': 'Lägesrunda',
      'private-status-round': 'Privat lägesrunda',
    },
    skipped: { 'nobody-to-ask': 'Det fanns ingen att fråga i kanalen: inga öppna åtgärder, eller så frågades det privat.' },
    rejected: { 'not-reachable': 'Personen kunde inte nås privat. Vi försöker inte igen förrän personen själv skriver.' },
  },
  en: {
    kind: {
      'own-reminder': 'Personal reminder',
      'private-nudge': 'Private reminder of the follow-up survey',
      'status-round': 'Status round',
      'private-status-round': 'Private status round',
    },
    skipped: { 'nobody-to-ask': 'There was nobody to ask in the channel: no open actions, or they were asked about in private.' },
    rejected: { 'not-reachable': 'The person could not be reached in private. They are not tried again until they write.' },
  },
};
