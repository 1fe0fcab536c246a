import type { Lexicon } from './cue';

export const fi: Lexicon = {
  firm: {
    when: 'moneltako, moneltakohan, mihin kellonaikaan, ajankohta, minä päivinä, milloin, millon, millonka, milloinka, koska, mihin aikaan, monelta*, mones päivä, mikä päivä, minä päivänä, minkä päivänä, kellonaika, ajankohta, aika, päivämäärä, kokoontuu, kokoontuvat, kauanko, kuinka kauan, miten kauan, kestää, kesto, klo, milloinkas, koskas, kellonajat, ajat, monen aikaan, päivämäärät, pvm, koska alkaa, montako tuntia, päivä, päivästä',
    where: 'paikka, paikassa, missä, mis, missäs, mistä, mihin, osoite, sijainti, missäpäin',
    who: 'keitä, ketkäs, minkä tahon, mikä taho, kuka, kukahan, ketkä, ketä, kenen, kenellä, kelle, kenelle, kenestä, kellä, mikä organisaatio, mitkä organisaatiot',
    howMuch:
      'paljonko, montako, moniko, kuinka moni, kuinka monta, kuinka paljon, kuinka suuri, miten paljon, millä tasolla, luku, luvut, osuus, kehitys, taso',
    next: 'seuraava*, seuraavaksi, seuraavan kerran, ensi kerralla',
    last: 'viimeisin, viimeisimmässä, viimeksi, viime kerralla, viime kerran, edellinen, edellisessä, edellisen',
    past: 'oli, olivat, pidettiin, päättyi, ollut, tehtiin, tallenne, tallenteen, tallennetta, tallenteet, nauhoite*, nauhoitettiin, materiaali*, diat, dioja, kalvot, esitykset, meni, alkoi, loppui, pidetty, järjestettiin',
    soon: 'lähiaikoina, lähiaikojen, lähipäivinä, lähiviikkoina, lähiviikot, pian',
    join: 'linkissä, linkkiä, liittymislinkki*, teams-linkki*, osallistumislinkki*, linkki, linkin, liittyä, liity, liityn, pääsen, pääsee, ilmoittautua, ilmottautua, ilmoittaudun, ilmoittaudutaan, ilmoittautuminen, ilmoittautumista, ilmoittautumislinkki*, kutsu, kutsua, kutsun, kokouslinkki*, osallistumisohje*, etänä, linkin kautta, pääseekö',
    coming:
      'ketkä tulevat, ketkä tulee, ketkä on tulossa, ketkä ovat tulossa, kuka tulee, kuka on tulossa, keitä tulee, keitä on tulossa, ketkä osallistu*, ketä osallistu*, ketä tulee, ketä on tulossa, montako tulee, montako on tulossa, osallistuja*, osallistuu, osallistuvat, ilmoittautu*, ilmoittautune*, ilmoittautunut, ilmottautunu*, ketkä kaikki tulee, ketä kaikkia, kuka kaikki tulee, kuka kaikki on tulossa, osanottaja*, montako ihmistä tulee, montako on ilmoittautunut, osallistujalista*',
    agreed:
      'tuloks*, päädyttiin, päädyimme, lopputuloks*, saatiin aikaan, saatiin, syntyi, lopputulema*, yhteenveto*, koonti*, kirjattiin, linjattiin, keskusteltiin, muistiinpano*, opittiin, kertaus, kertaa mitä, sovittiin, sovittii, sovittu, sovimme, päätettiin, päätetty, päätimme, jäi käteen, käteen jäi, tulokset, tuloksia, tulos, päätökset, päätöksiä, muistio*, pöytäkirj*, puhuttiin, käsiteltiin, anti, lopputulos, päätettiinkö, sovittiinkos, mitä päätetty, johtopäätö*, tiivistelmä*, kooste, koosteen, mitä saatiin, lopuksi sovittiin, jatkotoim*, jatkotoimenpite*, jatkosta',
    agenda: 'agenda*, esityslista*, asialista*',
    responsible:
      'kenen homma, kenen tehtävä*, kenen kontolla, kenen harteilla, yhteyshenkilö*, kenelle voin, keneltä, keneen, kuka tekee, ketkä tekevät, kuka toteuttaa, toteuttaja*, johtaa, koordinoi, koordinoivat, koordinoija*, pyörittää, kuka edistää, vastaa, vastaavat, vastataan, vastuussa, vastuu*, hoitaa, hoitavat, vetää, vetävät, vetäjä*, omistaa, tontilla, vastuuhenkilö*, vastuutaho*, vastuuorganisaatio*, vastuualue*, kenen hommia, kenen vastuulla, kenen pöydällä, kenen työ, kenen työtä, kuka hoitaa, kuka vastaa, kuka johtaa, kehen, keneltä kysyä, keltä, kuka osaa kertoa, vetovastuu*, hoitelee, vastailee, yhteystieto*, kuka on mukana tekemässä',
    belongs: 'kuuluu, kuuluvat',
    status:
      'miten voi, joko, edetty, hoidettu, menossa, missä vaiheessa, missä mennään, mennään, tilanne*, tila, etenee, etenevät, edennyt, edistyy, edistynyt, kuinka pitkällä, miten menee, miten sujuu, onko valmis, missä mennää, missä ollaan, miten etenee, kuinka etenee, miten edistyy, eteneekö, edistyykö, onko edetty, onko edistytty, onko tehty, mitä kuuluu hankkeelle, tilannekatsaus, tilannetieto*, missäs vaiheessa, onks valmis',
    delayed:
      'laaha*, jumissa, pysähty*, ei etene, etenemättä, viiveessä, viive, viiveitä, myöhässä, myöhäs, myöhästyn*, viivästyn*, viivästy*, viivässä, jäljessä, jälessä, aikataulusta, myöhässä olevat, jälkeenjääne*, laahaavat, ei ole edennyt, ei oo edennyt, ei edisty, jämähtän*, jumittaa, junnaa, roikkuu, viipyy, venyy, venyny*, venynyt, aikataulussa',
    'in-progress':
      'kesken, keskeneräi*, käynnissä, meneillään, työn alla, tekeillä, tekeillä olevat, meneillään olevat, käynnissä olevat, työn alla olevat, kesken olevat, keskeneräset, vireillä',
    completed:
      'valmiiks, saaneet valmiiksi, saatu valmiiksi, saatu päätökseen, tehtynä, suoritettu, toteutuneet, valmiita, valmiit, valmiiksi, valmistun*, saatu tehtyä, tehdyt, valmistuneet, loppuun saatettu, saatu maaliin, maalissa, hoidettu kuntoon, tehty valmiiksi, saatu tehdyksi, suoritetut, saatu aikaan, saatu aikaiseksi',
    'not-started':
      'odottaa aloitusta, odottavat aloitusta, ei ole alkanut, eivät ole alkaneet, aloittamat*, ei ole aloitettu, ei ole vielä aloitettu, aloitettu, alkamatta, aloittamatta, alottamat*, alotettu, aloittamatta jääneet, ei aloitetut, ei ole käynnistynyt, käynnistymättä, käynnistämättä, ei oo alotettu, ei oo aloitettu, ei oo vielä alotettu',
    does: 'rooli, roolissa, vastuulla, toimii, tekee, tekevät, tekeekään, tehdä',
    ours: 'meiltä, meille, meidän rooli, meidän osuus, meidän organisaation, tehtävämme, vastuumme, toimenpiteemme, meidän talo*, me voimme, meidän kuuluu, meidän kannalta, meidän organisaat*, meijän organisaat*, oma organisaat*, omat organisaat*, oman organisaat*, meidän pitäisi, meidän pitää, meidän toimenpiteet, meidän vastuulla, meidän tehtävä*, meidän vastuut, organisaatiomme, me vastataan, me vastaamme, me teemme, meidän työt, omat toimenpiteet, meidän hommat, meidän duunit, meidän vastuu*, meidän toimenpit*, meidän tehtäv*, meidän tontti, meidän tontilla, oma vastuu*, omat tehtävät, omat vastuut, mun organisaatio*, minun organisaatio*, työnantajani, meidän pitäs, meidän kuuluisi, me tehdä, meidän tulee tehdä, meidän kuuluu tehdä, meiltä odotetaan, oppilaitoksemme, me luvattiin, me luvattu, me lupasimme',
    meansWhat:
      'tarkoittaa, tarkoittaakaan, tarkoitetaan, lyhenne, lyhenteen, lyhenteestä, mikä on, mikä ihme*, mistä sanoista, tulee sanoista, tarkottaa, tarkottaako, tarkoittaako, merkitsee, mikäs on, mitä on, mitäs on, mikä se on, mitä se on, selitä, auki kirjoitettuna, lyhenteenä',
    how: 'minne, mihin kirjoit*, miten, mitenkä, kuinka, mistä, missä',
    until: 'mihin asti, kuinka kauan, mihin mennessä, milloin viimeistään, asti',
    reply:
      'kirjoitan, kirjoitetaan, vastaan, vastata, vastaamaan, vastataan, vastaisin, täytän, täyttää, täyttämään, täytetään, vastaus, vastauksen, vastaukset, vastauksia, vastausta, vastauksemme',
    comes: 'tulee, tulevat, tulossa, osallistuu, osallistuvat, osallistumassa, mukaan, paikalle, porukkaa, väkeä',
    answerHow:
      'miten vastaan, miten mä vastaan, miten minä vastaan, miten vastataan, miten voin vastata, kuinka vastaan, kuinka mä vastaan, kuinka vastataan, mihin vastaan, mihin vastataan, missä vastaan, missä voin vastata, miten kyselyyn vastataan, miten seurantaan vastataan, miten täytän, kuinka täytän, miten kyselyyn, vastausohje*',
    members:
      'verkoston jäsen*, kuuluvat verkostoon, kuuluu verkostoon, jäsenet, jäseniä, ketä tässä on mukana, ketkä ovat mukana, verkostossa on, on mukana, ovat mukana, onko mukana, jäsenenä, jäseninä, jäsentä, jäsenlista*, jäsenistö*, osalliset, mukana olevat, verkoston toimijat, verkostoon kuuluu',
    greeting:
      'iltapäivää, iltaa, hyvää iltaa, terveppä terve, terveppä, tere, hejsan, haloo, päivää kaikille, hei, heippa, hei hei, moi, moikka, moikkelis, moro, no moro, terve, tervehdys, huomenta, hyvää huomenta, hyvää päivää, hyvää iltapäivää, päivää, iltaa, tervetuloa, moi moi, moikkuli, moikka moi, moi kaikki, hei kaikki, moi taas, hei taas, moin, morjens, morjesta, morjensta, päivää taas, hyvää päivänjatkoa, hyvää viikonloppua, mukavaa päivää, mitä kuuluu, miten menee, no hei, no moi, terkkuja, tervehdys kaikille, huomenta kaikille, huomenia, huomenet',
    thanks:
      'suurkiitos, suuret kiitokset, kiitokset, kiitos tiedosta, kiitos vastauksesta, kiitos tästä, kiitosta, kiits, super, hyvä juttu, ok kiitos, kiitos, kiitti, kiitoksia, kiitän, kiitos avusta, kiitos paljon, mahtavaa, hienoa, loistavaa, kiva, selvä, ok, okei, selvä homma, asia selvä, jees, jee, hyvä homma, mainiota, upeeta, upeaa, mahtista, hienoo, ihanaa, siistiä, kiitos hei, hyvä vastaus, kiitos sulle, arvostan',
    help: 'sinua voi, sua voi, mihin sinua, mitä teet, apua, apu, auta, ohje, ohjeet, ohjeita, mitä osaat, mitä sinä osaat, mitä voin kysyä, mitä voi kysyä, mitä sinulta voi kysyä, mitä sulta voi kysyä, miten tätä käytetään, miten sinua käytetään, kuka olet, kuka sinä olet, kuka sä oot, mikä sinä olet, komennot, komento, mitä voit, mihin pystyt, mihin kykenet, käyttöohje*, opasta, neuvo, mikä sä oot, mikä sä olet, kuka oot, kuka sinä, mikä botti, mikä tämä botti, oletko robotti, oletko ihminen, oletko botti, oletko tekoäly, oletko sä tekoäly, oletko * tekoäly, oletko * * tekoäly, oletko * robotti, oletko * ihminen, ootko robotti, ootko ihminen, ootko * robotti, ootko * ihminen, miten toimit, miten tää toimii, miten tämä toimii, miten tämä botti toimii, mitä tällä tekee, mitä tällä voi tehdä, kuka täällä, kenen kanssa, en osaa, en ymmärrä, en tajua, miten pääsen alkuun, alkuun, mihin sua, osaatko sä mitään, mitäs osaat, mitä osaatte, keskustelenko, kuka sut on tehnyt, aloita, aloitetaan, vaihda kieli, vaihtaa kieltä, puhutko',
    elsewhere:
      'varaa, varata, kokoushuon*, tilaa minulle, tilaa mulle, millainen sää, minkälainen sää, mikä sää, onko sää, mitä säätä, säätiedot*, sataako, lämpötila*, kello on, kellonaika nyt, vitsi*, jääkiek*, jalkapal*, uutis*, ruokalista*, lounas*, lounaa*, presiden*, pankkitil*, bensa*, bensan, osake*, laulu*, elokuva*, resepti*, runo*, pelin, parkkipaik*, pysäköin*, pysäköid*, taksi, taksin, juna, junat, junan, junaliput, bussi*, hotelli*, ravintol*, pizza*, pitsa*, ruokaa, kahvi*, salasana*, tulostin*, tulostime*, wifi*, wlan*, palkka, palkkaa, palkan, lomapäiv*, lomaa, lotto*, matsi*, pelit, peliä, vaalit, eduskun*, horoskoop*, lääkäri*, korona*, rokot*, käännä, laske, kirjoita, kuka voitti, mitä kello, paljonko kello, sääennuste*, synttär*, syntymäpäiv*, lahja*, auto, autoni, kuntosali*, sauna*, konsert*, tv, telkkar*, netflix*, spotify*, tietokone*, kännykk*, postinumero*, verokort*, verot, kela, kelan, kurssi euro*, bitcoin*, runoja',
    channel:
      'käytä tätä kanavaa, käytä tätä kanava, tämä kanava käyttöön, tätä kanavaa muistutuks*, tää kanava muistutus*, tämä kanava muistutus*, muistutukset tälle kanavalle, muistutukset tähän kanavaan, postaa tähän kanavaan, vaihda kanavaks*',
  },
  soft: {
    calendar:
      'kalenteri*, tapahtuma*, tapahtumi*, tapahtuu, tilaisuu*, tulossa, tulevat, ohjelma*, ohjelmassa, menot, menoja, menossa, kalenterissa, aikataulu, aikataulut, aikataulun, tapahtumakalenteri*, tulevaa, tapahtumat, luvassa, tiedossa, suunnitteilla, tarjolla, merkinnät, kokoontumis*',
    priority:
      'strategiset, strategisia, painotet*, painotuks*, painottaa, painopist*, pp, strategia, strategian, strategiassa, prioriteet*, strategiaa, strategiasta, strategiamme, strategiset linjaukset, strategialla, pääteemat, painopistealue*, kärjet, kärkiteem*, strategiakau*',
    action: 'toimenpit*, toimenpid*, toimet, toimia, toimista, toimenpiteistä, tekemis*',
    indicator:
      'mittari*, mittareita, mittareiden, indikaattori*, tunnusluv*, tunnusluku*, luvut, tilasto*, tilastot, numerot, lukuja, mittaristo*, seurantamittari*, dataa',
    practices:
      'vinkk*, käytänne*, hyvä* käytän*, hyvi* käytän*, parhaat käytän*, käytänteitä, vinkit, vinkki, hyvä tapa, hyviä tapoja, toimivia käytänt*, toimiva käytän*, parhaita käytän*, hyviks todet*, toimivia malleja, hyviä malleja, toimintamalli*',
    followUp:
      'lomake, lomakkeet, kyselyn, kyselyä, kyselylomak*, vastaamatto*, palautekysel*, seuranta, seurannat, seurantaan, seurannan, seurantoja, seurata, kysely, kyselyt, kyselyitä, kyselyjä, kyselyyn, seurantakysel*, vastausaika*, voi vastata, pitäisi vastata, vastaukset, kyselyihin, vastattava*, vastaamatta, vastaamattomia, vastattavaa, seurantakysely, odottaa vastausta, avoimet kyselyt, avoimia kyselyitä, mihin pitää vastata, seurantalomak*',
    project: 'hanke*, hankkee*, hanket*, projekti*',
    organisation:
      'organisaatio*, jäsenorganisaat*, toimijat, toimijoita, toimijoista, toimijaa, tahot, tahoja, organisaatiot, organisaatioita',
    vision: 'visio, visiota, visiomme, vision',
    values: 'arvot, arvoja, arvomme, arvo, arvoista, arvopohja*, arvoihin',
    motto: 'motto, mottomme',
    goals: 'tavoitteet, tavoitteita, tavoite, tavoitteemme, tavoitteena, tavoitellaan, päämäär*, tähtäin, pyritään, pyrkii',
    targetGroups: 'kohderyhm*, kenelle tämä, kohderyhmä, asiakasryhm*, ketä varten, kenelle strategia, kenelle tää',
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
    'laita, laittaa, mulle, tiedot, tietoja, lisätietoja, pystyykö, osaisiko, antaa, olikaan, osaatko, osaako, sanoa, sano, iso, isot, iso, joo, juu, no, öö, eli, taas, seuraavaks, osaan, haluaisitko, mihinkä, meneekö, menee, onkos, oisko, olisiko, pitäis, osallistua, osallistumaan, kaikkea, kaikki, kaikista, olen, oon, lomalla, loma, menetänkö, tapahtuuko, kiinnostava*, jotakin, siellä, sieltä, sinne, täällä, tuossa, tuo, tuon, noin, soittaa, kysyä, homma, hommat, hommia, jostain, jonkun, luettele, listaa, mainitse, eteen, hyvä, hyvää, huono, suuri, pieni, jaa, joku, jokin, avaa, löydän, löytää, löytyisi, haluan, haluaisin, ok, okei, tiedosta, alkoikaan, alkoi, alkaako, päässyt, päästä, en, et, emme, ette, eivät, hän, he, siksi, koskaan, usein, sitten, vain, vaan, mutta, enää, jo, heti, pian, mennä, tulla, saada, tietää, tiedä, tiedätkö, muistatko, muistuta, auttaa, autatko, voisitko, voisiko, pystytkö, kiva, kivaa, tarvitsee, tarvitsen, täytyy, kannattaa, kohta, paras, paremmin, viime, ensi, koko, jokainen, muu, muut, muuta, toinen, uusi, uudet, vanha, sama, kyseinen, liittyen, liittyy, koskien, osalta, suhteen, varten, kautta, jälkeen, ennen, aikaan, kertaa, tarkalleen, suunnilleen, oikeastaan, varmaan, ehkä, tosiaan, nimittäin, yhtään, ollenkaan, aina, joskus, kaikille, kenenkään, minulle, minun, minua, sinun, teidän, teille, teillä, heidän, odotetaan, odottaa, pitääkö, toimii, tehdään, tehty, teette, on, oo, ole, mikään, mikää, missään, kukaan, mitkään, millaisia, millaiset, millaista, ei, se, sen, siitä, siihen, siellä, ne, niitä, nyt, ja, tai, vai, sekä, että, kun, jos, niin, myös, joku, jotain, jotakin, mitään, mitäs, mitä, mikä, mikäs, mitkä, mitkähän, mit, miten, kuinka, millä, millainen, minkä, mulla, minä, mä, sinä, sinulla, me, meillä, meidän, meijän, tämä, tän, tämän, tässä, tätä, tähän, onko, onks, onkohan, olisi, ovat, olla, saa, saako, voi, voiko, voisit, voit, kerro, näytä, anna, haluan, haluaisin, sisältää, pitää, sisällään, pidetään, järjestetään, järjestää, alkaa, alkaakaan, loppuu, päättyy, löytyy, löytyykö, kerrottu, meidät, kun, kanssa, mukana, ihan, siis, nyt, taas, vielä, olevat, olevia, oleva, juttu, jutut, asia, asiat, asioista, kiitos, please, hei, moi, mitenkä, kuuluu, kuuluvat, sisälle, verkostossa, verkoston, verkosto, verkostoon, kaselossa, kaselon, kaselo, tulee, seurataan, auki, avoimet, avoimia, avoin, asti, pitäisi, sanotaan, näyttää, kehittyvät, nro, numero, kerran, kertaa, kerta, kertaan, paljon, mun, sun, kuin, ihmeen, sanoista, -, aikana, jäi, saatu, olemme, tarkasti, oikein, verkostomme, alussa, lopussa, aiheita, aihe, aiheet, osaa, osata, yleensä, meikäläinen, mietin, mietittiin, pohdin, haluttais, kaipaan, kaipaisin, etsin, ottaa, otan, selvittää, selvitän, ystävällisesti, mahdollisimman, jotta, koskeva, koskevat, koskevaa, tuota, nuo, noi, noita, toi, ton, tota, toikin, semmonen, sellainen, tommonen, tollanen, mimmosia, minkälaista, minkälaisia, minkälainen, onx, vissiin, kai, kaiketi, hetkinen, hommaa, juttua, jutusta, asiaa, asiasta, tieto, tietoo, tietoa, lisätietoa, infoa, info, tarvis, tarvii, tarviiko, tarvitseeko, täytyykö, näen, nähdä, löytäisin, löydänkö, lista, listana, listan, luettelo, lyhyesti, nopeasti, pikaisesti, varata, siirretty, sillä, niiden, noiden, muistan, muistaakseni, linjoilla, pls, plz, heippa, sekin, niinku, niinkun, tosi, aika, olis, olisko, ois, kenties, kera, ikinä, erilaiset, erilaisia, osana, voinko, voinks, haittaa, meikä, ketään, jaettu, jakaa, lähettää, lähettäisitkö, lähetä, soita, ollaan, ollaanko',
};
