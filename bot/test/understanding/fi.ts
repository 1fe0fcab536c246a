/** What people write in Finnish. A line that begins with @ sets the clock, # says the right answer to the questions below it. */
export const fi = `
@ 2021-04-13T09:00
# event 2021-04-29-ajankohtaista-ohjaamoista
milloin on seuraava ohjaamopalaveri / milloin on seuraava ohjaamo palaveri / seuraava ohjaamopalveri / koska ohjaamoporukka kokoontuu
ajankohtaista ohjaamoista / milloin ajankohtaista ohjaamoista -palaveri pidetään
# event 2021-04-14-kaselo-webinaari
milloin on seuraava webinaari / seuraava webinaari / millon on se webinaari / kaselo webinaari milloin / mihin aikaan kaselon webinaari alkaa
missä webinaari on / mistä pääsen webinaariin / 14.4. webinaari / kestävä tulevaisuus webinaari / yhteistyöllä kohti kestävää tulevaisuutta
mitä on seuraavaksi / seuraava tapahtuma / mikä on seuraava tapahtuma / mikäs on seuraava tilaisuus / webinaarin linkki / huomisen webinaarin kellonaika
# event 2021-04-15-ohjaustaverkossa-esittely
milloin on ohjaustaverkossa esittely / ohjaustaverkossa.fi esittely milloin / koska Kohtaamo-hanke esittelee ohjaustaverkossa.fi:n
# event 2021-04-28-hyvat-kaytannot
milloin on hyvät käytännöt webinaari / hyvien käytäntöjen webinaari, milloin? / mihin aikaan 28.4. webinaari alkaa
uraohjaus ja sukupuolisensitiivinen ohjaus milloin / koska on uraohjaus webinaari / millon se sukupuolisensitiivinen juttu on
# event 2021-04-23-eloliv
eloliv / milloin eloliv / koska on seuraava eloliv-palaveri / seuraava ELOLIV / eloliv huhtikuussa
# event 2021-05-26-tno-foorumi
milloin on tno-foorumi / tno foorumi koska / TNO-FOORUMI / missä tno-foorumi pidetään / milloin on tno foorum / seuraava foorumi / milloin tnofoorumi on
# event 2021-05-26-kaselo-yhteistyoryhma
milloin yhteistyöryhmän kokous on / yhteistyö ryhmän kokous / yhteistyöryhmän seuraava työpaja
# event 2021-12-09-kaselo-tuloswebinaari
milloin on tuloswebinaari / tulos webinaari / koska pidetään kaselon tuloswebinaari
# event 2021-03-11-yritysrahoitus-webinaari
milloin oli yritysrahoituswebinaari / koska se yritysrahoitus-webinaari pidettiin
# event 2021-02-25-uskalla-yrittaa-aluefinaali
milloin oli uskalla yrittää aluefinaali / Uskalla yrittää
# event 2021-02-22-esr-eakr-haku
milloin esr-haku päättyi / esr ja eakr haku
# event 2021-05-syksyn-toimintasuunnitelma
milloin syksyn toimintasuunnitelmaa valmistellaan
# event 2021-syksy-eloliv-tapahtuma
milloin on syksyn eloliv-tapahtuma / elolivin syksyn tapahtuma
# event 2021-03-ohjaus-tulevaisuuteen-webinaarisarja | action p4-toimenpide-ohjaus-tulevaisuuteen
milloin ohjaus tulevaisuuteen webinaarit ovat
# events 2021-04
mitä huhtikuussa / mitä huhtikuus on / huhtikuu / huhtikuussa / mitä tapahtuu huhtikuussa? / huhtikuun ohjelma / huhtikuu 2021 / onko huhtikusa mitään
tässä kuussa / mitä tän kuun aikana on / mitä kuluvassa kuussa on
# events 2021-05
toukokuu / mitä toukokuussa on / ensi kuussa / mitä ens kuussa / mitä ensi kuussa tapahtuu / toukokuun kalenteri / mitä on toukokuulla / onko meillä tapahtumia toukokuussa
# events 2021-03
mitä maaliskuussa oli / viime kuussa / maaliskuun tapahtumat
# events 2021-01
tammikuu 2021 / mitä tammikuussa 2021 tehtiin
# events 2021-06
kesäkuu / onko kesäkuussa mitään
# events 2020-11
marraskuu 2020
# events 2021-12
joulukuussa / joulukuun tapahtumat
# events 2021-04-26..2021-05-02
viikko 17 / viikolla 17 / vk 17 / mitä viikolla 17 on / onko viikolla seitsemäntoista jotain / 17. viikko
# events 2021-04-19..2021-04-25
ensi viikolla / mitä ensi viikolla / mitäs ensviikolla / ensi viikko / seuraavalla viikolla / mitä on ohjelmassa ensi viikolla / ens viikol
# events 2021-04-12..2021-04-18
tällä viikolla / mitä tällä viikolla tapahtuu / tän viikon tapahtumat / talla viikolla / kuluvan viikon ohjelma / viikko 15
# events 2021-04-05..2021-04-11
viime viikolla / mitä viime viikolla oli
# events 2021-04-14
huomenna / mitä huomenna / onko huomenna mitään / huomen / 14.4. / 14.4 / mitä 14.4.2021 / keskiviikkona / mitä on 14. huhtikuuta / huomisen tapahtumat
# events 2021-04-15
ylihuomenna / torstaina / mitä torstaina on / to 15.4. / ylihuomen
# events 2021-04-13
tänään / mitä tänään / onko tänään jotain / tanaan
# events 2021-04-19
maanantaina / ensi maanantaina
# events 2021-04-16
perjantaina / mitä perjantaina / onks perjantaina mitään / pe
# events 2021-04-12
eilen / mitä eilen oli
# events 2021-03-01..2021-05-31
keväällä / mitä keväällä on / kevään tapahtumat / kevat
# events 2021-09-01..2021-11-30
syksyllä / mitä syksyllä tapahtuu / ensi syksynä / syksyn ohjelma
# events 2021-06-01..2021-08-31
kesällä / ensi kesänä
# events 2021-09-01..2021-12-31
loppuvuonna / mitä loppuvuodesta on / loppuvuoden tapahtumat
# events 2021-04 webinar
onko huhtikuussa webinaareja / huhtikuun webinaarit
# events 2021-05 meeting
mitä kokouksia on toukokuussa / toukokuun palaverit
# events webinar
webinaarit / tulevat webinaarit / mitä webinaareja on tulossa
# calendar
kalenteri / mitä on tulossa / mitä tapahtumia on tulossa / tulevat tapahtumat / mitä meillä on lähiaikoina / kalentri / tapahtumat
# agreed 2021-03-11-yritysrahoitus-webinaari
mitä sovittiin yritysrahoituswebinaarissa / mitä yritysrahoituswebinaarissa päätettiin / yritysrahoitus-webinaarin tulokset / mitä jäi käteen yritysrahoituswebinaarista
mitä 11.3. sovittiin / yritys rahoitus webinaari mitä sovittiin / mitkä oli yritysrahoituswebinaarin tulokset / yritysrahoituswebinaarin pöytäkirja
# agreed 2021-04-09-ohjaamot-ajankohtaiskatsaus
mitä viime viikolla sovittiin / mitä ohjaamot-työryhmän ajankohtaiskatsauksessa sovittiin / mitä sovittiin 9.4. / mitä viimeksi sovittiin
# agreed 2021-03-22-kaselo-teams
mitä sovittiin kaselo-teamsissa 22.3. / 22.3. palaverin muistio
# agreed 2021-05-26-tno-foorumi
tno-foorumin agenda / tno-foorumin esityslista
# responsible p1-tavoite-hakeva-toiminta
kuka vastaa hakevasta toiminnasta / kuka vastaa siitä hakevasta toiminnasta / hakeva toiminta vastuutaho / hakevasta toiminnasta vastaa kuka / kelle kuuluu hakeva toiminta
ketä vastaa hakevasta toiminnasta / hakevan toiminnan vastuuorganisaatio / kuka on vastuussa hakevasta toiminasta / kenelle hakeva toiminta kuuluu
# responsible p3-toimenpide-ohjaamot-valmennus
kuka vastaa ohjaamojen valmennuksesta / kuka valmentaa ohjaamoja
# responsible p4-toimenpide-parasta-itaa | responsible p5-toimenpide-parasta-itaa
kuka vastaa parasta itää -työstä
# responsible ohjauksen-laatu
kuka vastaa painopisteestä 3 / kuka vastaa ohjauksen laadun kehittämisestä
# responsible ohjauspalvelun-saatavuus
painopisteen 1 vastuutahot / kuka vastaa painopiste ykkösestä / ohjauspalvelun saatavuus, kuka vastaa
# responsible p2-toimenpide-yritysrahoitus-webinaari
kuka vastaa yritysrahoituswebinaarista
# responsible p4-toimenpide-tulevaisuuden-tutkimuskeskus
kuka vastaa tulevaisuusohjauksen menetelmät ja työkalut -opinnoista
# delayed
mitkä toimenpiteet ovat myöhässä / myöhässä olevat toimenpiteet / onko mikään viivästynyt / viivästyneet / mitkä toimenpiteet on myöhäs / onko meillä toimenpiteitä myöhässä
# actions in-progress
mitkä toimenpiteet ovat kesken / keskeneräiset toimenpiteet / mitä on työn alla
# actions completed
mitkä toimenpiteet ovat valmiita / mitä on saatu valmiiksi
# actions not-started
mitä ei ole vielä aloitettu / aloittamattomat toimenpiteet
# action p3-toimenpide-tyomarkkinatori
työmarkkinatori / missä mennään työmarkkinatorin kanssa / tyomarkkinatori / miten työmarkkinatori etenee
# action p2-toimenpide-luovan-talouden-tiekartta
luovan talouden tiekartta / miten luovan talouden tiekartta etenee / onko luovan talouden tiekartta valmis / luovantalouden tiekartta
# action p1-toimenpide-nivelvaihe | action p3-toimenpide-nivelvaihe
nivelvaiheyhteistyön tilanne / missä vaiheessa nivelvaiheyhteistyö on
# action p3-toimenpide-asiakaspalauteprosessi
asiakaspalautteiden hyödyntämisen kehittämisprosessi / miten asiakaspalautteiden hyödyntämisprosessi etenee
# action p3-toimenpide-digiloikka-ja-tekoaly
digiloikan tilanne / missä vaiheessa digiloikka ja tekoäly on
# priorities
painopisteet / mitkä ovat painopisteet / strategian painopisteet / mitä painopisteitä meillä on / strategia / painopistet / toimenpiteet / millaisia painopisteitä strategiassa on
# priority 3
painopiste 3 / painopiste kolme / kolmas painopiste / mitä painopiste 3 sisältää / pp3 / ohjauksen laatu / painopisteen 3 tilanne / Mitä kuuluu painopisteeseen 3?
# priority 2
painopiste 2 / monialainen yhteistyö / monialaisen yhteistyön koordinointi / mitä toimenpiteitä on painopisteessä 2
# priority 5
päätöksentekoon vaikuttaminen / viides painopiste
# priority 1
ensimmäinen painopiste / ohjauspalvelun saatavuus / 1. painopiste
# noPriority 17
painopiste 17
# objective p1-tavoite-rohkeat-kokeilut
rohkeita kokeiluja / mitä tarkoittaa rohkeat kokeilut
# objective p3-tavoite-digiosaaminen
digiosaaminen / mitä digiosaamisesta sanotaan
# indicators
mittarit / missä mittarit ovat / mitä mittareita seurataan / miten mittarit kehittyvät / mitarit / mittareiden tilanne / mitä mittarit näyttää
# indicator mittari-tyollisyysaste etela-karjala
työllisyysaste etelä-karjalassa / työllisyysaste Etelä-Karjala / etelä karjalan työllisyysaste / mikä on työllisyys aste etelä-karjalassa / tyollisyysaste etela-karjalassa
# indicator mittari-tyollisyysaste
työllisyysaste / mikä on työllisyysaste / työlisyysaste / paljonko työllisyysaste on nyt / millä tasolla työllisyys on / työllisyysasteen kehitys
# indicator mittari-ilman-tutkintoa
kuinka moni on ilman tutkintoa / ilman perusasteen jälkeistä tutkintoa / paljonko on tutkinnottomia
# indicator mittari-ilman-tutkintoa kymenlaakso
ilman tutkintoa olevat kymenlaaksossa
# indicator mittari-toinen-aste
toisen asteen tutkinto / toisen asteen tutkinnon suorittaneiden osuus / moniko on suorittanut toisen asteen
# indicator mittari-korkea-aste
korkea-asteen tutkinto / korkeakoulutettujen osuus / korkea asteen tutkinnon suorittaneet
# indicator mittari-osaamistaso
koulutustasomittain / koulutustaso / mikä on koulutustasomittaimen luku
# indicator mittari-keskeyttaminen
koulutuksen keskeyttäminen / keskeyttämiset / keskeyttämisen väheneminen
# indicator mittari-yritykset
yritysten määrä / paljonko yrityksiä on
# indicator mittari-tyohyvinvointi
työhyvinvointi / työhyvinvointimittari
# organisation ohjaamo-kotka
mitä ohjaamo kotka tekee / ohjaamo kotka / mitä Kotkan ohjaamo tekee
# organisation ksao
mitä ksao tekee / mistä KSAO vastaa / kouvolan seudun ammattiopisto
# organisation lut-yliopisto
LUT / mitä lut yliopisto tekee
# organisation kaakkois-suomen-ely-keskus
mitä ely-keskus tekee / mistä Kaakkois-Suomen ELY-keskus vastaa / ely keskuksen vastuut / mistä kasely vastaa
# organisation kaakkois-suomen-te-toimisto
TE-toimisto / mitä te-toimisto tekee
# organisations
ketkä kuuluvat verkostoon / mitä organisaatioita verkostossa on / verkoston jäsenet / organisaatiot / ketä tässä on mukana / montako organisaatiota verkostossa on
# organisations kymenlaakso
mitkä organisaatiot ovat Kymenlaaksosta / kymenlaakson organisaatiot
# ourOrganisation
mitä meidän organisaatio tekee / mitä meidän pitäisi tehdä / mitä meijän organisaatio tekee / mistä meidän organisaatio vastaa / oma organisaatio / meidän toimenpiteet / mikä on meidän vastuulla
# practices uraohjauksesta
hyviä käytäntöjä uraohjauksesta / onko hyviä käytäntöjä uraohjauksesta / kerro hyviä käytänteitä uraohjauksesta
# practices digiohjaukseen
hyviä käytäntöjä digiohjaukseen
# practices
hyviä käytäntöjä / mitä hyviä käytäntöjä on kerrottu / hyvia kaytantoja
# abbreviation TNO
mikä on TNO / mitä tno tarkoittaa / TNO / mikä ihmeen tno / mistä sanoista tno tulee / tno = ?
# abbreviation ESR
mikä on esr / mitä lyhenne ESR tarkoittaa
# abbreviation JAO
mikä on JAO / jao
# abbreviation ELO
mitä tarkoittaa ELO
# project tessu2
mikä on tessu2 / TESSU 2 hanke / tessu2-hanke
# project kohtaamo
kohtaamo hanke / mikä on Kohtaamo
# project osmo
osmo
# followUps
seuranta / avoimet kyselyt / mitkä seurannat on auki / onko seurantakyselyjä auki / mihin asti voi vastata / seurata / seurantakysely
# howToAnswer
miten vastaan / miten vastaan kyselyyn / kuinka vastaan seurantaan / mihin vastaan / miten mä vastaan / miten seurantaan vastataan / missä voin vastata
# coming 2021-04-14-kaselo-webinaari
ketkä tulevat / ketkä tulee / kuka on tulossa webinaariin / montako on ilmoittautunut / osallistujat / ketkä osallistuvat huomenna / ketkä tulevat kaselon webinaariin
# coming 2021-05-26-tno-foorumi
ketkä tulevat tno-foorumiin / ketkä osallistuu tno foorumiin
# greeting
hei / moi / terve / huomenta / moikka / hyvää päivää / no moro / heippa
# thanks
kiitos / kiitti / kiitos avusta / kiitos paljon! / tack / mahtavaa, kiitos
# help
apua / ohje / mitä osaat / mitä voin kysyä / ohjeet / miten tätä käytetään / auta / kuka sinä olet / mitä sulta voi kysyä
# useThisChannel
käytä tätä kanavaa
# strategy vision
mikä on visio / visio / kerro meidän visio / mikä on kaselon visio
# strategy values
mitkä ovat arvot / verkoston arvot / arvot
# strategy goals
mitkä ovat tavoitteet / strategian tavoitteet
# nothing
mikä on elämän tarkoitus / paljonko kello on / kerro vitsi / millainen sää huomenna on / asdfghjkl / mitä maksaa bensa
`;
