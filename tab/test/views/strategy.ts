type Status = 'completed' | 'in-progress' | 'not-started';

type Written = {
  readonly id: string;
  readonly order: number;
  readonly title: string;
  /** Id and text. */
  readonly objectives: readonly (readonly [string, string])[];
  /** Id, text, an invented status, and who is responsible where it is said. */
  readonly actions: readonly (readonly [string, string, Status, string?])[];
};

/** The strategy as the network wrote it, with invented statuses. */
export const strategy: readonly Written[] = [
  {
    id: 'ohjauspalvelun-saatavuus',
    order: 1,
    title: 'Ohjauspalvelun saatavuus ja kehittäminen monikanavaisesti',
    objectives: [
      ['p1-tavoite-osaamistaso', 'Osaamistason nostaminen (koulutustasomittari)'],
      ['p1-tavoite-oppivelvollisuusika', 'Oppivelvollisuusiän nostaminen 18 ikävuoteen'],
      ['p1-tavoite-oppivat-tyoyhteisot', 'Oppivat työyhteisöt, jatkuva oppiminen työelämässä'],
      ['p1-tavoite-palvelupolut', 'Kokonaisvaltaiset palvelut ja palvelupolut sekä henkilö- että yritysasiakkaille'],
      ['p1-tavoite-tyoelamayhteistyo', 'Ohjaustoimijoiden ja työelämän yhteistyön tiivistäminen, ketteryys ja joustavuus'],
      ['p1-tavoite-uraohjaus', 'Uraohjaus ja ohjauksen sukupuolisensitiivisyys & tekoäly'],
      [
        'p1-tavoite-ohjauksen-muodot',
        'Ohjauksen eri muotojen kehittäminen, ohjausosaaminen ja digiloikka, pelilliset ja luovat menetelmät',
      ],
      ['p1-tavoite-osaamisen-tunnistaminen', 'Ura- ja ohjauspalvelut, osaamisen tunnistaminen'],
      ['p1-tavoite-hyvinvointi', 'Kokonaisvaltainen hyvinvointi arjessa'],
      ['p1-tavoite-rohkeat-kokeilut', 'Rohkeita kokeiluja'],
      ['p1-tavoite-hakeva-toiminta', 'Hakeva toiminta, ELO & JAO'],
    ],
    actions: [
      [
        'p1-toimenpide-ohjaustaverkossa',
        'Ohjaustaverkossa.fi; kokonaisvaltaisten palvelupolkujen ja ohjauksen rakentaminen, ELO & JAO. Asiakaspalvelun yksilöllisyys. TYPO-hankkeet, toimenpiteet.',
        'in-progress',
      ],
      ['p1-toimenpide-kokemusten-jakaminen', 'Käyttökokemusten jakaminen, hyvien käytäntöjen jakaminen', 'in-progress'],
      ['p1-toimenpide-ilmioperusteiset-hankkeet', 'Ilmiöperusteisia hankkeita ja hankintoja', 'not-started'],
      [
        'p1-toimenpide-esr-eakr-haku',
        'KASELO-Teams 22.3.2021: ESR- ja EAKR-haku 22.2.–9.4.2021, ilmiöpohjaisia teemoja & työelämäyhteistyön tiivistäminen, yms.',
        'completed',
      ],
      ['p1-toimenpide-uraohjaus-hyvat-kaytannot', '28.4.2021 Hyvät käytännöt: Uraohjaus ja sukupuolisensitiivinen ohjaus', 'in-progress'],
      [
        'p1-toimenpide-nivelvaihe',
        'Nivelvaiheyhteistyön ja koulutustarjonnan kehittäminen: koulutuksiin hakeutumisen ohjaus ja kehittäminen, ilmiöpohjainen hanke/hankkeet',
        'not-started',
      ],
      [
        'p1-toimenpide-oppilaitokset-ja-tyoelama',
        'Oppilaitosten ja työelämän yhteistyö, opiskelijat edistämässä työyhteisöjen kokonaishyvinvointia (harjoitustöitä, opinnäytetöitä)',
        'not-started',
      ],
    ],
  },
  {
    id: 'monialainen-yhteistyo',
    order: 2,
    title: 'Monialaisen yhteistyön koordinointi ja kehittäminen',
    objectives: [
      [
        'p2-tavoite-yrittajyyden-tukijat',
        'Kaikkien yrittäjyyttä tukevien tahojen yhteistyön tiivistäminen ja ohjaustyön yhteensovittaminen',
      ],
      ['p2-tavoite-oppiva-tyopaikka', 'Työpaikkojen toimintatapoja uudistetaan oppimiseen kannustavaksi'],
      ['p2-tavoite-verkostot-ekosysteemit', 'Verkostoja/ekosysteemejä valtakunnallisia ja alueellisia'],
      ['p2-tavoite-yrittajyyskasvatus', 'Yrittäjyyskasvatuksen osaamisen lisääminen ja jalkauttaminen'],
      ['p2-tavoite-tyoelamavalmiudet', 'Työelämävalmiudet, yritteliäisyys, Start up:ja'],
      ['p2-tavoite-kv-opiskelijat', 'Kv-opiskelijoiden kontaktit työelämään ja yrityksiin'],
      ['p2-tavoite-tyoperainen-maahanmuutto', 'Työperäinen maahanmuutto, kv-opiskelijat'],
      ['p2-tavoite-kasvu-ja-kansainvalistyminen', 'Kasvu ja kansainvälistyminen'],
      ['p2-tavoite-tki-ja-talentboost', 'TKI-tiekartta & Yrityspalvelut & TalentBoost & BusinessFinland'],
    ],
    actions: [
      [
        'p2-toimenpide-strategian-painopisteet',
        'KASELO-strategian painopisteet 3.12.2020: 3 marraskuun Teams-työpajasta 12., 15., 17.11.2020. 9.12.2021 KASELO-tuloswebinaari',
        'completed',
      ],
      [
        'p2-toimenpide-toimintasuunnitelman-tyopajat',
        'KASELO-toimintasuunnitelman laatiminen: Teams-työpajoja, puheenjohtajisto ja sihteeristö 22.1., 26.1., 29.1.2021',
        'completed',
      ],
      [
        'p2-toimenpide-tyoelamayhteistyo-palaveri',
        'KASELO-toimintasuunnitelman laatiminen: työelämäyhteistyö & kasvu- ja kansainvälistyminen, Teams-palaveri 10.2.2021',
        'in-progress',
      ],
      [
        'p2-toimenpide-sektorit-yhteistyo',
        'Yhteistyön tiivistäminen ja kehittäminen; yritykset & oppilaitokset & kolmas sektori (yksityinen, julkinen ja kolmas sektori)',
        'not-started',
      ],
      ['p2-toimenpide-uudet-avaukset', 'Uusia avauksia, innovatiivisia kokeiluja', 'in-progress'],
      [
        'p2-toimenpide-ilmiopohjaiset-hanke-ehdotukset',
        'Ilmiöpohjaisia hanke-ehdotuksia: ekosysteemit ja niiden kehittäminen',
        'not-started',
      ],
      [
        'p2-toimenpide-yritysrahoitus-webinaari',
        'Yritysrahoitus-webinaari 11.3.2021 (ELO ja LUOVAT, markkinointi, tiedon välittäminen webinaarista)',
        'completed',
        'ELO ja LUOVAT',
      ],
      [
        'p2-toimenpide-kaselo-webinaari',
        '14.4.2021 Teams-webinaari KASELO Yhteistyöllä kohti kestävää tulevaisuutta',
        'in-progress',
        'KASELO',
      ],
      [
        'p2-toimenpide-yrittajyyskasvatusstrategia',
        'Yrittäjyyskasvatusstrategian päivitys – webinaari ja työpaja huhti/toukokuu 2021',
        'in-progress',
      ],
      ['p2-toimenpide-hyvien-kaytantojen-webinaarit', 'Hyvien käytäntöjen webinaareja / KASELO', 'not-started', 'KASELO'],
      [
        'p2-toimenpide-tno-foorumi',
        '26.5.2021 TNO-foorumi ja paneeli apv ja KASELO-verkoston yhteistyöryhmän kokous / työpaja ipv',
        'in-progress',
      ],
      ['p2-toimenpide-tno-foorumi-jatkuu', '27.5.2021 TNO-foorumi jatkuu apv', 'not-started'],
      ['p2-toimenpide-hanketoiminta', 'Hanketoimintaa: mm.', 'not-started'],
      ['p2-toimenpide-entrecompedu', 'EntreCompEDU-sähköinen yrittäjyyskasvatuskoulutus', 'completed'],
      ['p2-toimenpide-luovan-talouden-tiekartta', 'Luovan talouden tiekartta', 'not-started'],
    ],
  },
  {
    id: 'ohjauksen-laatu',
    order: 3,
    title: 'Ohjauksen laadun kehittäminen tietoon perustuen yhdenvertaisesti ja kestävästi',
    objectives: [
      ['p3-tavoite-asiakaspalaute', 'Asiakaspalautteiden hyödyntäminen'],
      ['p3-tavoite-tyoyhteisot-ja-kumppanuudet', 'Ohjauksen kehittäminen laajemmin työyhteisöissä'],
      ['p3-tavoite-nivelvaiheet', 'Nivelvaiheiden ja siirtymävaiheiden ohjaus'],
      ['p3-tavoite-ohjaustaverkossa', 'Ohjaustaverkossa.fi'],
      ['p3-tavoite-digiosaaminen', 'Digiosaaminen'],
      ['p3-tavoite-ohjausosaaminen', 'Osaamisen ja ohjausosaamisen kehittäminen'],
      ['p3-tavoite-ennakointitieto', 'Ennakointitiedon systemaattinen hyödyntäminen'],
    ],
    actions: [
      ['p3-toimenpide-asiakaspalauteprosessi', 'Asiakaspalautteiden hyödyntämisen kehittämisprosessi', 'not-started'],
      ['p3-toimenpide-ohjaamot-valmennus', 'Ohjaamot: valmennusta Tessu2- ja Osmo-hankkeet', 'in-progress', 'Tessu2- ja Osmo-hankkeet'],
      [
        'p3-toimenpide-nivelvaihe',
        'Nivelvaiheyhteistyön ja koulutustarjonnan kehittäminen: koulutuksiin hakeutumisen ohjaus ja kehittäminen, ilmiöpohjainen hanke/hankkeet',
        'not-started',
      ],
      [
        'p3-toimenpide-ohjaustaverkossa-esittely',
        '15.4.2021 klo 14–15.30 Teams, Kaakkois-Suomen ELO-verkosto: Ohjaustaverkossa.fi-esittely. Kohtaamo-hanke',
        'not-started',
        'Kohtaamo-hanke (yhteyshenkilö ELY-keskuksesta)',
      ],
      ['p3-toimenpide-digiloikka-ja-tekoaly', 'Digiloikka & tekoäly', 'not-started'],
      ['p3-toimenpide-tyomarkkinatori', 'Työmarkkinatori', 'in-progress'],
    ],
  },
  {
    id: 'alueellinen-kehittaminen',
    order: 4,
    title: 'Elinikäisen ohjauksen kehittäminen osana innovatiivista, alueellista kehittämistyötä',
    objectives: [
      ['p4-tavoite-tulevaisuusohjaus', 'Tulevaisuusohjaus, tulevaisuustietous, tulevaisuudentutkimus'],
      ['p4-tavoite-isot-teemat', 'Isot teemat, ilmiöpohjainen kehittäminen'],
      ['p4-tavoite-uusinajattelu', 'Uusinajattelu tulevaisuustyössä'],
      ['p4-tavoite-luovat-menetelmat', 'Luovat menetelmät työllisyyden ja yrittäjyyden edistämisessä'],
      ['p4-tavoite-sujuva-palvelupolku', 'Palvelujen keskittäminen, sujuva palvelupolku'],
      ['p4-tavoite-osaava-tyovoima', 'Osaavaa työvoimaa, työllisyyttä, yrittäjyyttä'],
      ['p4-tavoite-tyopaikat-ja-ylialueellisuus', 'Työpaikkoja lisää, ylialueellista yhteistyötä'],
      ['p4-tavoite-ihmisarvo', 'Ihmisarvo ensisijainen'],
      ['p4-tavoite-ennakointitieto', 'Ennakointitiedon yhä systemaattisempi hyödyntäminen, digitalisaatio'],
      ['p4-tavoite-jatkuva-oppiminen', 'Jatkuva oppiminen ja palvelutarjonta'],
    ],
    actions: [
      ['p4-toimenpide-ohjaus-tulevaisuuteen', 'Ohjaus tulevaisuuteen -webinaarisarja ja välitehtäviä', 'in-progress', 'KASELY ja ESAELY'],
      [
        'p4-toimenpide-tulevaisuusohjaus-webinaarisarja',
        'Tulevaisuusohjaus – webinaarisarja syksy 2021 KASELY ja ESAELY',
        'not-started',
        'KASELY ja ESAELY',
      ],
      [
        'p4-toimenpide-tulevaisuustieto-koulutus',
        'Ohjaushenkilöstön ja johdon (kaikkien) ajan tasalla pysyminen tulevaisuuden muutoksista, esimerkiksi tulevaisuudentutkimuksen näkökulmien tuominen ohjauksen toimijoille säännöllisellä koulutuksella',
        'not-started',
      ],
      [
        'p4-toimenpide-tulevaisuuden-tutkimuskeskus',
        'Tulevaisuuden tutkimuskeskuksen Tulevaisuusohjauksen menetelmät ja työkalut -opintokokonaisuus 15 op tai tulevaisuustutkimuksen perusopinnot yhteensä 25 op (jälkimmäinen yhteistyössä eri oppilaitosten kanssa esim. Kymenlaakson kesäyliopisto)',
        'not-started',
        'Tulevaisuuden tutkimuskeskus',
      ],
      [
        'p4-toimenpide-ilmiolahtoiset-tyopajat',
        'KASELY vetänyt 10 ilmiölähtöistä työpajaa 2019–2020, ad hoc -työryhmiä, vankka pohja jatkaa',
        'completed',
        'KASELY',
      ],
      ['p4-toimenpide-parasta-itaa', 'Parasta itää, 4 maakuntaa, kokonaisvaltainen hyvinvointi', 'in-progress'],
      ['p4-toimenpide-opinnaytetyot', 'Opinnäytetöitä 1–2, ohjaus', 'not-started'],
      ['p4-toimenpide-hankkeet-ja-hankinnat', 'EU-hankkeita ja kansallisia hankkeita, hankintoja', 'not-started'],
    ],
  },
  {
    id: 'paatoksentekoon-vaikuttaminen',
    order: 5,
    title: 'Päätöksentekoon vaikuttaminen',
    objectives: [
      ['p5-tavoite-tietoon-perustuva-paatoksenteko', 'Tietoon perustuva päätöksenteko'],
      ['p5-tavoite-jatkuva-dialogi', 'Jatkuva dialogi alueella ja valtakunnallisesti'],
      ['p5-tavoite-tno-foorumi-ja-eloliv', 'TNO-foorumi ja ELOLIV: yhteistyön tiivistäminen'],
    ],
    actions: [
      ['p5-toimenpide-tietoon-perustuva-paatoksenteko', 'Jatkuva päätöksenteko tietoon perustuen', 'in-progress'],
      [
        'p5-toimenpide-parasta-itaa',
        'Parasta itää 12.1.2021; KASELY/KASELO järjestämässä yhteistyössä ESAELY, Hyvinvointivoimala: STM, TEM, OKM, RR-Elyjä',
        'completed',
        'KASELY/KASELO, yhteistyössä ESAELY',
      ],
      [
        'p5-toimenpide-eloliv-palaverit',
        'KASELY/KASELO: ELOLIV-palaverien vetäminen 19.3.2021, OKM ja JYO sekä ELO-verkostoja osallistui',
        'completed',
        'KASELY/KASELO',
      ],
      [
        'p5-toimenpide-eloliv-suunnitteluwebinaari',
        'KASELY/KASELO: ELOLIV-palaverin vetäminen 26.3.2021: syksyn ELOLIV-tapahtuman toinen suunnitteluwebinaari',
        'completed',
        'KASELY/KASELO',
      ],
      [
        'p5-toimenpide-tno-foorumin-suunnittelu',
        'KASELY/KASELO TNO-foorumin suunnitteluun kutsuttu 4.3.2021, 24.3.2021',
        'completed',
        'KASELY/KASELO',
      ],
    ],
  },
];
