import type { Translated } from './useWords';

type Prose = { readonly title: string; readonly sections: readonly { readonly heading: string; readonly text: readonly string[] }[] };
type Words = { readonly privacy: Prose; readonly terms: Prose; readonly accessibility: Prose };

const fi: Words = {
  privacy: {
    title: 'Tietosuojaseloste',
    sections: [
      {
        heading: 'Kuka vastaa tiedoista',
        text: ['Rekisterinpitäjä on verkoston vetovastuussa oleva organisaatio. Verkoston sihteeristö kertoo, kehen voit olla yhteydessä.'],
      },
      {
        heading: 'Mitä sinusta tallennetaan',
        text: [
          'Teams-tunnisteesi (organisaation ja henkilön tunnus), valitsemasi organisaatio ja vastauksesi seurantakyselyihin. Nimeäsi, sähköpostiosoitettasi tai kuvaasi ei tallenneta.',
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
  },
  terms: {
    title: 'Käyttöehdot',
    sections: [
      {
        heading: 'Kenelle palvelu on',
        text: ['Palvelu on verkoston jäsenille. Näet sen sisällön, kun olet jäsenenä verkoston kanavalla.'],
      },
      {
        heading: 'Mitä kirjoitat',
        text: [
          'Vastaat siitä, että saat kertoa sen, minkä kirjoitat. Kirjoita organisaatiosi työstä, älä yksittäisistä asiakkaista.',
          'Vastauksesi näkyvät muille jäsenille organisaatiosi nimellä.',
        ],
      },
      {
        heading: 'Mittareiden luvut',
        text: ['Luvut ovat julkisista tilastoista, ja niiden lähde näkyy luvun vieressä. Lukuja voidaan korjata tilaston mukana.'],
      },
    ],
  },
  accessibility: {
    title: 'Saavutettavuusseloste',
    sections: [
      {
        heading: 'Mitä seloste koskee',
        text: ['Tätä välilehteä ja kanavan kortteja. Teamsin omasta saavutettavuudesta vastaa Microsoft.'],
      },
      {
        heading: 'Miten palvelu täyttää vaatimukset',
        text: [
          'Tavoite on WCAG 2.1:n A- ja AA-taso. Näkymät on tarkistettu ohjelmallisesti kolmessa teemassa ja kahdella leveydellä, ja niitä voi käyttää pelkällä näppäimistöllä.',
          'Asiantuntija ei ole vielä arvioinut palvelua.',
        ],
      },
      {
        heading: 'Tiedossa olevat puutteet',
        text: [
          'Verkoston omat tekstit, kuten painopisteet ja tapahtumat, ovat suomeksi, vaikka käyttöliittymän kieli olisi ruotsi tai englanti.',
        ],
      },
      {
        heading: 'Anna saavutettavuuspalautetta',
        text: [
          'Kerro puutteesta verkoston sihteeristölle. Saat vastauksen 14 päivän kuluessa.',
          'Jos et saa vastausta tai et ole siihen tyytyväinen, voit kannella valvontaviranomaiselle, joka on Liikenne- ja viestintävirasto Traficom.',
        ],
      },
    ],
  },
};

const sv: Words = {
  privacy: {
    title: 'Dataskyddsbeskrivning',
    sections: [
      {
        heading: 'Vem ansvarar för uppgifterna',
        text: ['Personuppgiftsansvarig är nätverkets ansvariga organisation. Nätverkets sekretariat berättar vem du kan kontakta.'],
      },
      {
        heading: 'Vad som sparas om dig',
        text: [
          'Din identifierare i Teams (organisationens och personens id), den organisation du har valt och dina svar på uppföljningsenkäterna. Ditt namn, din e-postadress eller din bild sparas inte.',
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
  },
  terms: {
    title: 'Användningsvillkor',
    sections: [
      {
        heading: 'Vem tjänsten är till för',
        text: ['Tjänsten är till för nätverkets medlemmar. Du ser innehållet när du är medlem i nätverkets kanal.'],
      },
      {
        heading: 'Vad du skriver',
        text: [
          'Du ansvarar för att du får berätta det som du skriver. Skriv om din organisations arbete, inte om enskilda kunder.',
          'Dina svar visas för de andra medlemmarna under din organisations namn.',
        ],
      },
      {
        heading: 'Indikatorernas siffror',
        text: ['Siffrorna kommer från offentlig statistik, och källan står bredvid siffran. Siffrorna kan rättas när statistiken rättas.'],
      },
    ],
  },
  accessibility: {
    title: 'Tillgänglighetsutlåtande',
    sections: [
      {
        heading: 'Vad utlåtandet gäller',
        text: ['Den här fliken och korten i kanalen. Microsoft ansvarar för tillgängligheten i själva Teams.'],
      },
      {
        heading: 'Hur tjänsten uppfyller kraven',
        text: [
          'Målet är nivåerna A och AA i WCAG 2.1. Vyerna har kontrollerats maskinellt i tre teman och två bredder, och de kan användas med enbart tangentbord.',
          'Ingen expert har ännu bedömt tjänsten.',
        ],
      },
      {
        heading: 'Kända brister',
        text: [
          'Nätverkets egna texter, såsom prioriteringarna och evenemangen, är på finska även när gränssnittet är på svenska eller engelska.',
        ],
      },
      {
        heading: 'Ge respons om tillgängligheten',
        text: [
          'Berätta om bristen för nätverkets sekretariat. Du får svar inom 14 dagar.',
          'Om du inte får svar eller inte är nöjd med svaret kan du klaga hos tillsynsmyndigheten, som är Transport- och kommunikationsverket Traficom.',
        ],
      },
    ],
  },
};

const en: Words = {
  privacy: {
    title: 'Privacy notice',
    sections: [
      {
        heading: 'Who is responsible for the data',
        text: ['The controller is the network’s lead organisation. The network’s secretariat tells you whom to contact.'],
      },
      {
        heading: 'What is stored about you',
        text: [
          'Your identifier in Teams (the ids of the organisation and the person), the organisation that you have chosen and your responses to the follow-up surveys. Your name, e-mail address and picture are not stored.',
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
  },
  terms: {
    title: 'Terms of use',
    sections: [
      {
        heading: 'Who the service is for',
        text: ['The service is for the network’s members. You see its content when you are a member of the network’s channel.'],
      },
      {
        heading: 'What you write',
        text: [
          'You are responsible for being allowed to tell what you write. Write about your organisation’s work, not about individual clients.',
          'Your responses are shown to the other members under the name of your organisation.',
        ],
      },
      {
        heading: 'The indicators’ figures',
        text: [
          'The figures come from public statistics, and their source is shown beside them. They may be corrected when the statistics are.',
        ],
      },
    ],
  },
  accessibility: {
    title: 'Accessibility statement',
    sections: [
      {
        heading: 'What the statement covers',
        text: ['This tab and the cards in the channel. Microsoft is responsible for the accessibility of Teams itself.'],
      },
      {
        heading: 'How the service meets the requirements',
        text: [
          'The goal is levels A and AA of WCAG 2.1. The views have been checked by a program in three themes and two widths, and they can be used by keyboard alone.',
          'No expert has assessed the service yet.',
        ],
      },
      {
        heading: 'Known shortcomings',
        text: [
          'The network’s own texts, such as the priorities and the events, are in Finnish even when the interface is in Swedish or English.',
        ],
      },
      {
        heading: 'Give accessibility feedback',
        text: [
          'Tell the network’s secretariat about the shortcoming. You will get an answer within 14 days.',
          'If you get no answer or are not satisfied with it, you can complain to the supervisory authority, the Finnish Transport and Communications Agency Traficom.',
        ],
      },
    ],
  },
};

export const pagesWords: Translated<Words> = { fi, sv, en };
