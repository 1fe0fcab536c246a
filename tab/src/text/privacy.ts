import type { Prose } from './prose';
import type { Translated } from './useWords';

const fi: Prose = {
  title: 'Tietosuojaseloste',
  sections: [
    {
      heading: 'Kuka vastaa tiedoista',
      text: ['Rekisterinpitäjä on verkoston vetovastuussa oleva organisaatio. Verkoston sihteeristö kertoo, kehen voit olla yhteydessä.'],
    },
    {
      heading: 'Mitä sinusta tallennetaan',
      text: [
        'Teams-tunnisteesi (organisaation ja henkilön tunnus), valitsemasi organisaatio, vastauksesi seurantakyselyihin ja se, pääsetkö tapahtumiin. Nimeäsi, sähköpostiosoitettasi tai kuvaasi ei tallenneta.',
        'Jos tilaat kalenterin, osoitteestasi tallennetaan tunniste, josta osoitetta ei voi päätellä.',
        'Selaimesi muistaa valitsemasi kielen tällä laitteella.',
      ],
    },
    {
      heading: 'Mihin tietoja käytetään',
      text: [
        'Vastaukset kootaan verkoston strategian seurantaan. Käsittelyn peruste on yleistä etua koskeva tehtävä (tietosuoja-asetus, 6 artiklan 1 kohdan e alakohta).',
        'Älä kirjoita vastauksiin asiakkaiden tietoja.',
      ],
    },
    {
      heading: 'Kuka tiedot näkee',
      text: [
        'Vastauksesi näkevät verkoston kanavan jäsenet organisaatiosi nimellä. Vastaukset voivat olla julkisuuslain mukaisia asiakirjoja.',
        'Kuka osallistuu tapahtumaan, sen näkee sihteeristö. Muut näkevät osallistujien määrän ja organisaatiot.',
      ],
    },
    {
      heading: 'Kuinka kauan tietoja säilytetään',
      text: ['Säilytysajat päättää rekisterinpitäjä tiedonohjaussuunnitelmassaan.'],
    },
    {
      heading: 'Oikeutesi',
      text: [
        'Voit pyytää itseäsi koskevat tiedot, niiden oikaisua tai poistamista rekisterinpitäjältä. Voit myös tehdä valituksen tietosuojavaltuutetulle.',
      ],
    },
  ],
};

const sv: Prose = {
  title: 'Dataskyddsbeskrivning',
  sections: [
    {
      heading: 'Vem ansvarar för uppgifterna',
      text: ['Personuppgiftsansvarig är nätverkets ansvariga organisation. Nätverkets sekretariat berättar vem du kan kontakta.'],
    },
    {
      heading: 'Vad som sparas om dig',
      text: [
        'Din identifierare i Teams (organisationens och personens id), den organisation du har valt, dina svar på uppföljningsenkäterna och om du kommer till evenemang. Ditt namn, din e-postadress eller din bild sparas inte.',
        'Om du prenumererar på kalendern sparas en identifierare av din adress, av vilken adressen inte kan räknas ut.',
        'Din webbläsare minns det språk du har valt på den här enheten.',
      ],
    },
    {
      heading: 'Vad uppgifterna används till',
      text: [
        'Svaren samlas i uppföljningen av nätverkets strategi. Behandlingen grundar sig på en uppgift av allmänt intresse (dataskyddsförordningen, artikel 6.1 e).',
        'Skriv inga uppgifter om kunder i svaren.',
      ],
    },
    {
      heading: 'Vem som ser uppgifterna',
      text: [
        'Dina svar ses av medlemmarna i nätverkets kanal under din organisations namn. Svaren kan vara handlingar enligt offentlighetslagen.',
        'Vem som deltar i ett evenemang ser sekretariatet. Andra ser antalet deltagare och deras organisationer.',
      ],
    },
    {
      heading: 'Hur länge uppgifterna sparas',
      text: ['Den personuppgiftsansvarige bestämmer förvaringstiderna i sin informationsstyrningsplan.'],
    },
    {
      heading: 'Dina rättigheter',
      text: [
        'Du kan be den personuppgiftsansvarige om dina uppgifter, om rättelse eller om radering. Du kan också klaga hos dataombudsmannen.',
      ],
    },
  ],
};

const en: Prose = {
  title: 'Privacy notice',
  sections: [
    {
      heading: 'Who is responsible for the data',
      text: ['The controller is the network’s lead organisation. The network’s secretariat tells you whom to contact.'],
    },
    {
      heading: 'What is stored about you',
      text: [
        'Your identifier in Teams (the ids of the organisation and the person), the organisation that you have chosen, your responses to the follow-up surveys and whether you come to events. Your name, e-mail address and picture are not stored.',
        'If you subscribe to the calendar, an identifier of your address is stored, from which the address cannot be worked out.',
        'Your browser remembers the language that you have chosen on this device.',
      ],
    },
    {
      heading: 'What the data is used for',
      text: [
        'The responses are gathered for following up the network’s strategy. The processing is based on a task in the public interest (GDPR, Article 6(1)(e)).',
        'Do not write about clients in the responses.',
      ],
    },
    {
      heading: 'Who sees the data',
      text: [
        'The members of the network’s channel see your responses under the name of your organisation. The responses may be official documents under Finnish law.',
        'Who attends an event is seen by the secretariat. Others see how many attend and from which organisations.',
      ],
    },
    {
      heading: 'How long the data is kept',
      text: ['The controller decides the retention periods in its information management plan.'],
    },
    {
      heading: 'Your rights',
      text: [
        'You can ask the controller for your data, for correction or for deletion. You can also lodge a complaint with the Data Protection Ombudsman.',
      ],
    },
  ],
};

export const privacyWords: Translated<Prose> = { fi, sv, en };
