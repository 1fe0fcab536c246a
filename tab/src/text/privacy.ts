import type { Prose } from './prose';
import type { Translated } from './useWords';

/** A template: who answers for the data and how long what is kept are each network's own, and are put in by `pages/ownLines.ts`. */
const fi: Prose = {
  title: 'Tietosuojaseloste',
  sections: [
    {
      heading: 'Kuka vastaa tiedoista',
      text: [
        'Teams ja tallennuspalvelu ovat Microsoftin, joka käsittelee tietoja rekisterinpitäjän lukuun. Rekisterinpitäjä valitsee, missä palvelin sijaitsee; sen kuuluu olla EU:ssa. Tietoja ei anneta muille.',
      ],
    },
    {
      heading: 'Mitä sinusta tallennetaan',
      text: [
        'Kaksi Microsoftin tunnistetta, organisaation ja henkilön. Nimeäsi, sähköpostiosoitettasi tai kuvaasi ei tallenneta: nimesi haetaan Teamsista silloin, kun se näytetään.',
        'Valintasi: minkä organisaation puolesta puhut, kielesi ja muut omat asetuksesi.',
        'Vastauksesi seurantakyselyihin ja niiden aiemmat versiot, kirjauksesi toimenpiteisiin sekä luonnokset, joita et ole vielä lähettänyt.',
        'Se, mihin tapahtumiin kerroit pääseväsi.',
        'Jos pyydät botilta viestejä yksityisesti: miten Teams tavoittaa sinut, mitä muistutuksia olet pyytänyt ja mitä sinulle on lähetetty.',
        'Ehdotuksesi sihteeristölle siihen asti, kun ne on käsitelty, enintään 30 päivää.',
        'Milloin viimeksi katsoit tilannekuvaa, jotta uusi osataan merkitä uudeksi.',
        'Jos tilaat kalenterin, osoitteestasi tallennetaan tiiviste, josta osoitetta ei voi päätellä.',
        'Sihteeristöstä lisäksi: kuka on muuttanut sisältöä ja milloin, kuka syötti mittarin luvun, kuka päätti strategian version ja kuka lisäsi sovelluksen kanavalle.',
        'Palvelimen lokiin jää tunnisteita ja lukumääriä, ei nimiä eikä tekstejä.',
        'Selaimesi muistaa tällä laitteella kielen, jonka valitsit, ja tekstin, jota et ole vielä lähettänyt. Seuraamiseen käytettäviä evästeitä ei ole.',
      ],
    },
    {
      heading: 'Mistä tiedot saadaan',
      text: [
        'Sinulta itseltäsi, ja Teamsista se, että olet kanavan jäsen. Mitään ei ole pakko kertoa: ilman vastausta vain organisaatiosi rivi jää tyhjäksi.',
      ],
    },
    {
      heading: 'Mihin tietoja käytetään',
      text: [
        'Vastaukset ja kirjaukset kootaan verkoston strategian seurantaan. Muilla tiedoilla palvelu muistaa valintasi ja tietää, kuka saa tehdä mitä.',
        'Käsittelyn peruste on yleistä etua koskeva tehtävä (tietosuoja-asetus, 6 artiklan 1 kohdan e alakohta; tietosuojalaki 4 §).',
        'Automaattisia päätöksiä ei tehdä, eikä kenestäkään tehdä profiilia.',
        'Älä kirjoita vastauksiin asiakkaiden tietoja äläkä kenenkään terveydestä.',
      ],
    },
    {
      heading: 'Kuka tiedot näkee',
      text: [
        'Vastauksesi ja kirjauksesi näkevät verkoston kanavan jäsenet organisaatiosi nimellä. Luonnoksesi näet vain sinä.',
        'Kuka osallistuu tapahtumaan, sen näkee sihteeristö. Muut näkevät osallistujien määrän ja organisaatiot.',
        'Muutoshistorian näkee sihteeristö.',
        'Kalenteriosoite näyttää vain verkoston tapahtumat, ei kenenkään tietoja.',
        'Vastaukset voivat olla julkisuuslain mukaisia asiakirjoja, joita joku voi pyytää nähdäkseen.',
      ],
    },
    {
      heading: 'Kuinka kauan tietoja säilytetään',
      text: [
        'Rekisterinpitäjä päättää ajat tiedonohjaussuunnitelmassaan, ja sihteeristö asettaa ne verkoston asetuksissa. Omat tietosi ja niiden päivät näet kirjauduttuasi sivulta Mitä sinusta on tallessa. Ajat ovat nämä:',
        'Mittarin luvun ja strategian version tekijä säilyy niin kauan kuin luku tai versio.',
        'Varmuuskopioista tiedot poistuvat, kun kopio vanhenee. Kanavan kortit ja viestit säilyvät Teamsissa sen omien sääntöjen mukaan.',
      ],
    },
    {
      heading: 'Oikeutesi',
      text: [
        'Sivulla Mitä sinusta on tallessa (Asetuksissa) näet kaiken, lataat sen tiedostona, korjaat ja poistat. Poisto tapahtuu heti. Organisaatiosi vastaukset jäävät ilman sinua, ja muutoshistoria säilyy aikansa, koska viranomaisen on voitava selvittää tekemänsä muutokset.',
        'Voit myös pyytää rekisterinpitäjältä tietojasi, niiden oikaisua, poistamista tai käsittelyn rajoittamista, ja vastustaa käsittelyä.',
        'Jos tietojasi käsitellään mielestäsi väärin, voit tehdä valituksen tietosuojavaltuutetulle: tietosuoja.fi.',
      ],
    },
  ],
};

const sv: Prose = {
  title: 'Dataskyddsbeskrivning',
  sections: [
    {
      heading: 'Vem ansvarar för uppgifterna',
      text: [
        'Teams och lagringstjänsten är Microsofts, som behandlar uppgifterna för den personuppgiftsansvariges räkning. Den personuppgiftsansvarige väljer var servern finns; den ska vara i EU. Uppgifterna lämnas inte till andra.',
      ],
    },
    {
      heading: 'Vad som sparas om dig',
      text: [
        'Två av Microsofts identifierare, organisationens och personens. Ditt namn, din e-postadress eller din bild sparas inte: ditt namn hämtas från Teams när det visas.',
        'Dina val: för vilken organisation du talar, ditt språk och dina andra egna inställningar.',
        'Dina svar på uppföljningsenkäterna och deras tidigare versioner, dina anteckningar om åtgärder och utkast som du inte har skickat än.',
        'Vilka evenemang du har sagt att du kommer till.',
        'Om du ber boten om privata meddelanden: hur Teams når dig, vilka påminnelser du har bett om och vad som har skickats till dig.',
        'Dina förslag till sekretariatet tills de har behandlats, högst 30 dagar.',
        'När du senast såg lägesbilden, så att det som är nytt kan märkas som nytt.',
        'Om du prenumererar på kalendern sparas ett kondensat av din adress, av vilket adressen inte kan räknas ut.',
        'Om sekretariatet dessutom: vem som har ändrat innehållet och när, vem som matade in en indikators värde, vem som avslutade en version av strategin och vem som lade till appen i kanalen.',
        'I serverns logg blir det kvar identifierare och antal, inga namn eller texter.',
        'Din webbläsare minns på den här enheten språket som du har valt och text som du inte har skickat än. Inga spårningskakor används.',
      ],
    },
    {
      heading: 'Varifrån uppgifterna kommer',
      text: [
        'Från dig själv, och från Teams att du är medlem i kanalen. Du behöver inte berätta något: utan svar blir bara din organisations rad tom.',
      ],
    },
    {
      heading: 'Vad uppgifterna används till',
      text: [
        'Svar och anteckningar samlas i uppföljningen av nätverkets strategi. Med de andra uppgifterna minns tjänsten dina val och vet vem som får göra vad.',
        'Behandlingen grundar sig på en uppgift av allmänt intresse (dataskyddsförordningen, artikel 6.1 e; dataskyddslagen 4 §).',
        'Inga automatiska beslut fattas, och ingen profileras.',
        'Skriv inget om kunder eller om någons hälsa i svaren.',
      ],
    },
    {
      heading: 'Vem som ser uppgifterna',
      text: [
        'Dina svar och anteckningar ses av medlemmarna i nätverkets kanal under din organisations namn. Dina utkast ser bara du.',
        'Vem som deltar i ett evenemang ser sekretariatet. Andra ser antalet deltagare och deras organisationer.',
        'Ändringshistoriken ser sekretariatet.',
        'Kalenderadressen visar bara nätverkets evenemang, inga personuppgifter.',
        'Svaren kan vara handlingar enligt offentlighetslagen som någon kan begära att få se.',
      ],
    },
    {
      heading: 'Hur länge uppgifterna sparas',
      text: [
        'Den personuppgiftsansvarige bestämmer tiderna i sin informationsstyrningsplan, och sekretariatet anger dem i nätverkets inställningar. Dina egna uppgifter och deras dagar ser du efter inloggning på sidan Vad som finns sparat om dig. Tiderna är följande:',
        'Vem som står bakom en indikators värde eller en version av strategin sparas så länge som värdet eller versionen.',
        'Ur säkerhetskopiorna försvinner uppgifterna när kopian blir gammal. Kort och meddelanden i kanalen sparas i Teams enligt dess egna regler.',
      ],
    },
    {
      heading: 'Dina rättigheter',
      text: [
        'På sidan Vad som finns sparat om dig (i Inställningar) ser du allt, laddar ner det som fil, rättar och tar bort. Borttagningen sker genast. Din organisations svar finns kvar utan dig, och ändringshistoriken sparas sin tid, eftersom en myndighet måste kunna reda ut sina ändringar.',
        'Du kan också be den personuppgiftsansvarige om dina uppgifter, om rättelse, radering eller begränsad behandling, och invända mot behandlingen.',
        'Om du anser att dina uppgifter behandlas fel kan du klaga hos dataombudsmannen: dataskydd.fi.',
      ],
    },
  ],
};

const en: Prose = {
  title: 'Privacy notice',
  sections: [
    {
      heading: 'Who is responsible for the data',
      text: [
        'Teams and the storage service are Microsoft’s, which processes the data on behalf of the controller. The controller chooses where the server is; it should be in the EU. The data is given to nobody else.',
      ],
    },
    {
      heading: 'What is stored about you',
      text: [
        'Two of Microsoft’s identifiers, the organisation’s and the person’s. Your name, e-mail address and picture are not stored: your name is fetched from Teams when it is shown.',
        'Your choices: which organisation you speak for, your language and your other settings.',
        'Your responses to the follow-up surveys and their earlier versions, your updates on actions, and drafts that you have not sent yet.',
        'Which events you said you would attend.',
        'If you ask the bot for private messages: how Teams reaches you, which reminders you asked for and what was sent to you.',
        'Your suggestions to the secretariat until they have been dealt with, 30 days at the most.',
        'When you last looked at the overview, so that what is new can be marked as new.',
        'If you subscribe to the calendar, a digest of your address is stored, from which the address cannot be worked out.',
        'Of the secretariat besides: who changed the content and when, who entered an indicator’s figure, who closed a version of the strategy and who added the app to the channel.',
        'The server’s log holds identifiers and numbers, no names or texts.',
        'On this device your browser remembers the language that you chose and text that you have not sent yet. There are no tracking cookies.',
      ],
    },
    {
      heading: 'Where the data comes from',
      text: [
        'From yourself, and from Teams that you are a member of the channel. You do not have to tell anything: without a response, only your organisation’s row stays empty.',
      ],
    },
    {
      heading: 'What the data is used for',
      text: [
        'Responses and updates are gathered for following up the network’s strategy. With the other data the service remembers your choices and knows who may do what.',
        'The processing is based on a task in the public interest (GDPR, Article 6(1)(e); Finnish Data Protection Act, section 4).',
        'No automated decisions are made, and nobody is profiled.',
        'Do not write about clients or anybody’s health in the responses.',
      ],
    },
    {
      heading: 'Who sees the data',
      text: [
        'The members of the network’s channel see your responses and updates under the name of your organisation. Only you see your drafts.',
        'Who attends an event is seen by the secretariat. Others see how many attend and from which organisations.',
        'The secretariat sees the history of changes.',
        'The calendar address shows the network’s events only, and nobody’s data.',
        'The responses may be official documents under Finnish law, which somebody can ask to see.',
      ],
    },
    {
      heading: 'How long the data is kept',
      text: [
        'The controller decides the periods in its information management plan, and the secretariat sets them in the network’s settings. Once signed in, you see your own data and its dates on the page What is kept of you. The periods are these:',
        'Who is behind an indicator’s figure or a version of the strategy is kept for as long as the figure or the version.',
        'Data leaves the backups as they grow old. Cards and messages in the channel are kept in Teams by its own rules.',
      ],
    },
    {
      heading: 'Your rights',
      text: [
        'On the page What is kept of you (in Settings) you see everything, download it as a file, correct it and delete it. Deleting happens at once. Your organisation’s responses stay without you, and the history of changes is kept for its time, because an authority must be able to account for its changes.',
        'You can also ask the controller for your data, for correction, deletion or restricted processing, and object to the processing.',
        'If you think that your data is handled wrongly, you can complain to the Data Protection Ombudsman: tietosuoja.fi.',
      ],
    },
  ],
};

export const privacyWords: Translated<Prose> = { fi, sv, en };
