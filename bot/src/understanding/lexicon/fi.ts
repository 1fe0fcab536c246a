import type { Lexicon } from './cue';

export const fi: Lexicon = {
  firm: {
    when: 'moneltako, moneltakohan, mihin kellonaikaan, ajankohta, minä päivinä, milloin, millon, millonka, milloinka, koska, mihin aikaan, monelta*, mones päivä, mikä päivä, minä päivänä, minkä päivänä, kellonaika, ajankohta, aika, päivämäärä, kokoontuu, kokoontuvat',
    where: 'paikka, paikassa, missä, mis, missäs, mistä, mihin',
    who: 'keitä, ketkäs, minkä tahon, mikä taho, kuka, kukahan, ketkä, ketä, kenen, kenellä, kelle, kenelle, kenestä, kellä, mikä organisaatio, mitkä organisaatiot',
    howMuch:
      'paljonko, montako, moniko, kuinka moni, kuinka monta, kuinka paljon, kuinka suuri, miten paljon, millä tasolla, luku, luvut, osuus, kehitys, taso',
    next: 'seuraava*, seuraavaksi, seuraavan kerran, ensi kerralla',
    last: 'viimeisin, viimeisimmässä, viimeksi, viime kerralla, viime kerran, edellinen, edellisessä, edellisen',
    past: 'oli, olivat, pidettiin, päättyi, ollut, tehtiin',
    soon: 'lähiaikoina, lähiaikojen, lähipäivinä, lähiviikkoina, lähiviikot, pian',
    join: 'linkissä, linkkiä, liittymislinkki*, teams-linkki*, osallistumislinkki*, linkki, linkin, liittyä, liity, liityn, pääsen, pääsee',
    coming:
      'ketkä tulevat, ketkä tulee, ketkä on tulossa, ketkä ovat tulossa, kuka tulee, kuka on tulossa, keitä tulee, keitä on tulossa, ketkä osallistu*, ketä osallistu*, ketä tulee, ketä on tulossa, montako tulee, montako on tulossa, osallistuja*, osallistuu, osallistuvat, ilmoittautu*',
    agreed:
      'tuloks*, päädyttiin, päädyimme, lopputuloks*, saatiin aikaan, saatiin, syntyi, lopputulema*, yhteenveto*, koonti*, kirjattiin, linjattiin, keskusteltiin, muistiinpano*, opittiin, kertaus, kertaa mitä, sovittiin, sovittii, sovittu, sovimme, päätettiin, päätetty, päätimme, jäi käteen, käteen jäi, tulokset, tuloksia, tulos, päätökset, päätöksiä, muistio*, pöytäkirj*, puhuttiin, käsiteltiin, anti, lopputulos',
    agenda: 'agenda*, esityslista*, asialista*',
    responsible:
      'kenen homma, kenen tehtävä*, kenen kontolla, kenen harteilla, yhteyshenkilö*, kenelle voin, keneltä, keneen, kuka tekee, ketkä tekevät, kuka toteuttaa, toteuttaja*, johtaa, koordinoi, koordinoivat, koordinoija*, pyörittää, kuka edistää, vastaa, vastaavat, vastataan, vastuussa, vastuu*, hoitaa, hoitavat, vetää, vetävät, vetäjä*, omistaa, tontilla',
    belongs: 'kuuluu, kuuluvat',
    status:
      'miten voi, joko, edetty, hoidettu, menossa, missä vaiheessa, missä mennään, mennään, tilanne*, tila, etenee, etenevät, edennyt, edistyy, edistynyt, kuinka pitkällä, miten menee, miten sujuu, onko valmis',
    delayed:
      'laaha*, jumissa, pysähty*, ei etene, etenemättä, viiveessä, viive, viiveitä, myöhässä, myöhäs, myöhästyn*, viivästyn*, viivästy*, viivässä, jäljessä, jälessä, aikataulusta',
    'in-progress': 'kesken, keskeneräi*, käynnissä, meneillään, työn alla',
    completed:
      'valmiiks, saaneet valmiiksi, saatu valmiiksi, saatu päätökseen, tehtynä, suoritettu, toteutuneet, valmiita, valmiit, valmiiksi, valmistun*, saatu tehtyä',
    'not-started':
      'odottaa aloitusta, odottavat aloitusta, ei ole alkanut, eivät ole alkaneet, aloittamat*, ei ole aloitettu, ei ole vielä aloitettu, aloitettu, alkamatta, aloittamatta',
    does: 'rooli, roolissa, vastuulla, toimii, tekee, tekevät, tekeekään, tehdä',
    ours: 'meiltä, meille, meidän rooli, meidän osuus, meidän organisaation, tehtävämme, vastuumme, toimenpiteemme, meidän talo*, me voimme, meidän kuuluu, meidän kannalta, meidän organisaat*, meijän organisaat*, oma organisaat*, omat organisaat*, oman organisaat*, meidän pitäisi, meidän pitää, meidän toimenpiteet, meidän vastuulla, meidän tehtävä*, meidän vastuut, organisaatiomme, me vastataan, me vastaamme, me teemme, meidän työt, omat toimenpiteet',
    meansWhat:
      'tarkoittaa, tarkoittaakaan, tarkoitetaan, lyhenne, lyhenteen, lyhenteestä, mikä on, mikä ihme*, mistä sanoista, tulee sanoista',
    how: 'minne, mihin kirjoit*, miten, mitenkä, kuinka, mistä, missä',
    until: 'mihin asti, kuinka kauan, mihin mennessä, milloin viimeistään, asti',
    reply: 'kirjoitan, kirjoitetaan, vastaan, vastata, vastaamaan, vastataan, vastaisin, täytän, täyttää, täyttämään, täytetään',
    comes: 'tulee, tulevat, tulossa, osallistuu, osallistuvat, osallistumassa, mukaan, paikalle, porukkaa, väkeä',
    answerHow:
      'miten vastaan, miten mä vastaan, miten minä vastaan, miten vastataan, miten voin vastata, kuinka vastaan, kuinka mä vastaan, kuinka vastataan, mihin vastaan, mihin vastataan, missä vastaan, missä voin vastata, miten kyselyyn vastataan, miten seurantaan vastataan, miten täytän, kuinka täytän, miten kyselyyn, vastausohje*',
    members:
      'verkoston jäsen*, kuuluvat verkostoon, kuuluu verkostoon, jäsenet, jäseniä, ketä tässä on mukana, ketkä ovat mukana, verkostossa on',
    greeting:
      'iltapäivää, iltaa, hyvää iltaa, terveppä terve, terveppä, tere, hejsan, haloo, päivää kaikille, hei, heippa, hei hei, moi, moikka, moikkelis, moro, no moro, terve, tervehdys, huomenta, hyvää huomenta, hyvää päivää, hyvää iltapäivää, päivää, iltaa, tervetuloa',
    thanks:
      'suurkiitos, suuret kiitokset, kiitokset, kiitos tiedosta, kiitos vastauksesta, kiitos tästä, kiitosta, kiits, super, hyvä juttu, ok kiitos, kiitos, kiitti, kiitoksia, kiitän, kiitos avusta, kiitos paljon, mahtavaa, hienoa, loistavaa, kiva, selvä',
    help: 'sinua voi, sua voi, mihin sinua, mitä teet, apua, apu, auta, ohje, ohjeet, ohjeita, mitä osaat, mitä sinä osaat, mitä voin kysyä, mitä voi kysyä, mitä sinulta voi kysyä, mitä sulta voi kysyä, miten tätä käytetään, miten sinua käytetään, kuka olet, kuka sinä olet, kuka sä oot, mikä sinä olet',
    elsewhere:
      'varaa, varata, kokoushuon*, tilaa minulle, sää, säätä, sataako, lämpötila*, kello on, kellonaika nyt, vitsi*, jääkiek*, jalkapal*, uutis*, ruokalista*, lounas*, lounaa*, presiden*, pankkitil*, bensa*, bensan, osake*, laulu*, elokuva*, resepti*, runo*, pelin',
    channel: 'käytä tätä kanavaa',
  },
  soft: {
    calendar: 'kalenteri*, tapahtuma*, tapahtumi*, tapahtuu, tilaisuu*, tulossa, tulevat, ohjelma*, ohjelmassa, menot, menoja, menossa',
    priority:
      'strategiset, strategisia, painotet*, painotuks*, painottaa, painopist*, pp, strategia, strategian, strategiassa, prioriteet*',
    action: 'toimenpit*, toimenpid*, toimet',
    indicator: 'mittari*, mittareita, mittareiden, indikaattori*',
    practices: 'vinkk*, käytänne*, hyvä* käytän*, hyvi* käytän*, parhaat käytän*, käytänteitä',
    followUp:
      'lomake, lomakkeet, kyselyn, kyselyä, kyselylomak*, vastaamatto*, palautekysel*, seuranta, seurannat, seurantaan, seurannan, seurantoja, seurata, kysely, kyselyt, kyselyitä, kyselyjä, kyselyyn, seurantakysel*, vastausaika*, voi vastata, pitäisi vastata, vastaukset',
    project: 'hanke*, hankkee*, hanket*, projekti*',
    organisation: 'organisaatio*, jäsenorganisaat*',
    vision: 'visio, visiota, visiomme, vision',
    values: 'arvot, arvoja, arvomme',
    motto: 'motto, mottomme',
    goals: 'tavoitteet, tavoitteita, tavoite, tavoitteemme',
    targetGroups: 'kohderyhm*',
    webinar: '*webinaar*, webbinaari*, webinari*',
    workshop: '*työpaja*, työpajo*',
    forum: '*foorumi*, foorum, foorumei*',
    deadline: 'määräaika*, määräaj*, deadline*',
    meeting: '*kokous*, *kokouk*, *palaveri*, palaverei*, *tapaaminen, *tapaamis*',
    'steering-group': 'ohjausryhmä*',
    training: 'koulutukset, koulutuksia',
    competition: 'kilpailu*',
  },
  small:
    'laita, laittaa, mulle, tiedot, tietoja, lisätietoja, pystyykö, osaisiko, antaa, olikaan, osaatko, osaako, sanoa, sano, iso, isot, iso, joo, juu, no, öö, eli, taas, seuraavaks, osaan, haluaisitko, mihinkä, meneekö, menee, onkos, oisko, olisiko, pitäis, osallistua, osallistumaan, kaikkea, kaikki, kaikista, olen, oon, lomalla, loma, menetänkö, tapahtuuko, kiinnostava*, jotakin, siellä, sieltä, sinne, täällä, tuossa, tuo, tuon, noin, soittaa, kysyä, homma, hommat, hommia, jostain, jonkun, luettele, listaa, mainitse, eteen, hyvä, hyvää, huono, suuri, pieni, jaa, joku, jokin, avaa, löydän, löytää, löytyisi, haluan, haluaisin, ok, okei, tiedosta, alkoikaan, alkoi, alkaako, päässyt, päästä, en, et, emme, ette, eivät, hän, he, siksi, koskaan, usein, sitten, vain, vaan, mutta, enää, jo, heti, pian, mennä, tulla, saada, tietää, tiedä, tiedätkö, muistatko, muistuta, auttaa, autatko, voisitko, voisiko, pystytkö, kiva, kivaa, tarvitsee, tarvitsen, täytyy, kannattaa, kohta, paras, paremmin, viime, ensi, koko, jokainen, muu, muut, muuta, toinen, uusi, uudet, vanha, sama, kyseinen, liittyen, liittyy, koskien, osalta, suhteen, varten, kautta, jälkeen, ennen, aikaan, kertaa, tarkalleen, suunnilleen, oikeastaan, varmaan, ehkä, tosiaan, nimittäin, yhtään, ollenkaan, aina, joskus, kaikille, kenenkään, minulle, minun, minua, sinun, teidän, teille, teillä, heidän, odotetaan, odottaa, pitääkö, toimii, tehdään, tehty, teette, on, oo, ole, mikään, mikää, missään, kukaan, mitkään, millaisia, millaiset, millaista, ei, se, sen, siitä, siihen, siellä, ne, niitä, nyt, ja, tai, vai, sekä, että, kun, jos, niin, myös, joku, jotain, jotakin, mitään, mitäs, mitä, mikä, mikäs, mitkä, mitkähän, mit, miten, kuinka, millä, millainen, minkä, mulla, minä, mä, sinä, sinulla, me, meillä, meidän, meijän, tämä, tän, tämän, tässä, tätä, tähän, onko, onks, onkohan, olisi, ovat, olla, saa, saako, voi, voiko, voisit, voit, kerro, näytä, anna, haluan, haluaisin, sisältää, pitää, sisällään, pidetään, järjestetään, järjestää, alkaa, alkaakaan, loppuu, päättyy, löytyy, löytyykö, kerrottu, meidät, kun, kanssa, mukana, ihan, siis, nyt, taas, vielä, olevat, olevia, oleva, juttu, jutut, asia, asiat, asioista, kiitos, please, hei, moi, mitenkä, kuuluu, kuuluvat, sisälle, verkostossa, verkoston, verkosto, verkostoon, kaselossa, kaselon, kaselo, tulee, seurataan, auki, avoimet, avoimia, avoin, asti, pitäisi, sanotaan, näyttää, kehittyvät, nro, numero, kerran, kertaa, kerta, kertaan, paljon, mun, sun, kuin, ihmeen, sanoista, -, aikana, jäi, saatu, olemme, tarkasti, oikein',
};
