/** Written before the rules were tuned, and never looked at while they were: what these say is how a stranger fares. */
export const heldOutFi = `
@ 2021-04-13T09:00
# event 2021-04-14-kaselo-webinaari
monelta se huominen webinaari alkaa / mihin aikaan yhteistyöllä kohti kestävää tulevaisuutta pidetään / mistä linkki kaselon webinaariin
# event 2021-04-28-hyvat-kaytannot
milloin pidetään hyvät käytännöt uraohjaus webinaari / koska on sukupuolisensitiivinen ohjaus
# event 2021-04-29-ajankohtaista-ohjaamoista
koska seuraavan kerran TEM:n palaveri ohjaamoista / ohjaamoiden ajankohtaisten seuraava kerta
# event 2021-05-26-tno-foorumi
mones päivä TNO foorumi alkaakaan / kuka järjestää tno-foorumin
# event 2021-05-26-kaselo-yhteistyoryhma
koska yhteistyöryhmä kokoontuu / yhteistyöryhmän kokouksen aika
# event 2021-04-23-eloliv
Milloin mulla on eloliv / seuraava ELOLIV palaveri?
# events 2021-05
toukokuun tapahtumat kiitos / Mitä meillä on toukokuussa
# events 2021-04-19..2021-04-25
onks ens viikolla mitään / ensi viikon kalenteri
# events 2021-04-15
mitä ylihuomenna tapahtuu / torstain tilaisuudet
# events 2021-04-26..2021-05-02
vko 17 menot / mitä viikolla 17
# agreed 2021-03-11-yritysrahoitus-webinaari
mitä yritysrahoituksen webinaarista jäi käteen / yritysrahoitus webinaarin muistio
# agreed 2021-03-19-eloliv | agreed 2021-03-26-eloliv
mitä viimeksi päätettiin elolivissä
# responsible p1-tavoite-hakeva-toiminta
kenen vastuulla on hakeva toiminta / kuka hoitaa hakevaa toimintaa
# responsible p4-toimenpide-ohjaus-tulevaisuuteen
ketkä vastaavat ohjaus tulevaisuuteen -sarjasta
# responsible monialainen-yhteistyo
painopisteen 2 vastuutaho
# delayed
mikä on myöhässä / onko jotain jäljessä aikataulusta
# action p3-toimenpide-tyomarkkinatori
missä vaiheessa työmarkkinatori on / Työmarkkinatorin tilanne
# priority 4
mitä neljäs painopiste pitää sisällään / painopiste nro 4
# indicator mittari-tyollisyysaste kymenlaakso
mikä on työllisyysaste kymenlaaksossa / kymenlaakson työllisyysprosentti
# indicator mittari-korkea-aste
kuinka moni on suorittanut korkeakoulututkinnon / korkea asteen tutkinnot
# indicator mittari-keskeyttaminen
koulutuksen keskeyttäneiden luvut
# organisation cursor
Mitä Cursor tekee verkostossa
# organisation ohjaamo-kotka
kotkan ohjaamo / mistä asioista ohjaamo kotka vastaa
# ourOrganisation
mitkä ovat meidän organisaation tehtävät / mistä me vastataan
# practices uraohjauksesta
löytyykö hyviä käytäntöjä uraohjauksesta
# practices
hyvät käytännöt
# abbreviation EAKR
mitä eakr tarkoittaa / EAKR lyhenne
# followUps
onko kyselyitä auki / mihin seurantaan pitäisi vastata
# howToAnswer
miten kyselyyn vastataan / kuinka mä vastaan tähän
# coming 2021-04-14-kaselo-webinaari
ketkä ovat tulossa webinaariin / montako osallistujaa huomiseen webinaariin
# greeting
Moikka! / hyvää huomenta
# thanks
kiitti paljon
# help
mitä sinulta voi kysyä
# nothing
kuka voitti eilen jääkiekossa
`;

/** Written after the rules were thought finished: at its first count they understood 33 % of it. */
export const afterwardsFi = `
@ 2021-04-13T09:00
# event 2021-04-14-kaselo-webinaari
Hei, moneltako huominen webinaari alkoikaan? / osaatko sanoa milloin se KASELOn iso webinaari on / joo missä linkissä se huomisen webbinaari
# event 2021-04-29-ajankohtaista-ohjaamoista
osaatko sanoa koska TEM pitää taas ohjaamopalaverin / ohjaamo ajankohtaiset seuraavaks milloin
# event 2021-05-26-tno-foorumi
meneekö tno foorumi toukokuulle vai milloin se on / TNO-foorumin ajankohta ja paikka?
# event 2021-04-28-hyvat-kaytannot
se uraohjauksen webinaari mihin aikaan
# events 2021-05
onkos toukokuussa mitään mihin pitäis osallistua / mitä kaikkea meillä on toukokuun aikana
# events 2021-04-26..2021-05-02
olen lomalla viikon 17, menetänkö jotain
# events 2021-04-19..2021-04-25
tapahtuuko ensi viikolla jotain kiinnostavaa
# events 2021-04-16
oisko perjantaille mitään
# events 2021-04-16 meeting
perjantain palaverit?
# agreed 2021-03-11-yritysrahoitus-webinaari
en päässyt yritysrahoituswebinaariin, mitä siellä päätettiin / kertaa mitä yritysrahoituswebinaarissa saatiin aikaan
# responsible p1-tavoite-hakeva-toiminta
kenelle voin soittaa hakevasta toiminnasta / hakeva toiminta - kenen homma
# responsible p2-toimenpide-luovan-talouden-tiekartta
kuka tekee luovan talouden tiekarttaa
# delayed
ollaanko jostain toimenpiteestä jäljessä / mitkä hommat laahaavat
# actions completed
mitä olemme saaneet valmiiksi
# action p2-toimenpide-luovan-talouden-tiekartta
joko luovan talouden tiekartta on tehty / missä luovan talouden tiekartta on menossa
# priorities
luettele strategiset painopisteet / mitä strategiassa painotetaan
# priority 5
mitä tehdään päätöksentekoon vaikuttamisen eteen
# indicator mittari-tyollisyysaste etela-karjala
onko etelä-karjalassa hyvä työllisyys / e-karjalan työllisyysaste
# indicator mittari-ilman-tutkintoa
kuinka suuri osa on vailla tutkintoa
# organisation cursor
mikä on cursor oy:n rooli
# ourOrganisation
mitä meiltä odotetaan / mitkä toimenpiteet kuuluvat meille
# practices opinto-ohjauksesta
jaa joku hyvä käytäntö opinto-ohjauksesta
# abbreviation OKM
kuka on okm / avaa lyhenne OKM
# followUps
mitkä kyselyt on kesken / onko mulla vastaamattomia kyselyjä
# howToAnswer
mistä löydän kyselylomakkeen / haluan vastata kyselyyn, miten
# coming 2021-05-26-tno-foorumi
paljonko porukkaa on tulossa tno-foorumiin
# thanks
suurkiitos / ok kiitos tiedosta
# greeting
Terveppä terve / iltapäivää
# nothing
mikä on pankkitilini saldo / suosittele lounaspaikkaa / kerro presidentistä
`;
