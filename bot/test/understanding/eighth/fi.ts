/** Written when the seventh batch had been learned from. */
export const eighthFi = `
@ 2021-04-13T09:00
# event 2021-04-14-kaselo-webinaari
Hei, pitikö huomiseen webinaariin rekisteröityä jossain? / jaettaisiinko huomisen webinaarin linkki vielä kerran / mikä olikaan kestävän tulevaisuuden webinaarin aikataulu
# event 2021-05-26-tno-foorumi
TNO:n foorumi – aika ja paikka?
# event 2021-05-26-kaselo-yhteistyoryhma
26.5. iltapäivän kokous
# event 2021-04-29-ajankohtaista-ohjaamoista
ministeriön ohjaamopalaveri
# event 2021-04-28-hyvat-kaytannot
kuun lopussa oli joku hyvien käytäntöjen webinaari, koska se oli
# event 2021-02-18-ohjaamot-ajankohtaiskatsaus
milloin oli kevään ensimmäinen ajankohtaiskatsaus
# events 2021-05-27 | event 2021-05-27-tno-foorumi
27 päivä toukokuuta?
# events 2021-04-24..2021-04-25 | events 2021-04-17..2021-04-18
onko viikonloppuna mitään
# events 2021-07
entäs heinäkuu
# events 2021-05-17..2021-05-30
viikot 20-21
# events 2021-04-13
onko tänään yhtään mitään
# calendar
näytä tulevat tapahtumat
# events training
tarjolla olevat koulutukset
# agreed 2021-04-09-ohjaamot-ajankohtaiskatsaus
Missasin perjantain ohjaamotyöryhmän. Mitä siellä sovittiin?
# agreed 2021-02-25-kaselo-visio-strategia
25.2. visiopalaverin lopputulos
# coming 2021-04-28-hyvat-kaytannot
paljonko väkeä tulee 28.4. webinaariin
# responsible p3-toimenpide-digiloikka-ja-tekoaly
kuka hoitaa tekoälyasiat
# responsible ohjauksen-laatu
ketkä vastaavat ohjauksen laadusta
# responsible p5-toimenpide-tno-foorumin-suunnittelu
kuka on suunnitellut tno-foorumia
# organisation joutsenon-opisto
kuuluuko joutsenon opisto verkostoon
# organisation lut-yliopisto
mitä tehtäviä LUTilla on
# organisations
ketkä kaikki kuuluvat kaseloon
# action p2-toimenpide-tyoelamayhteistyo-palaveri | event 2021-02-10-toimintasuunnitelma-tyoelama
työelämäyhteistyö
# action p4-toimenpide-ilmiolahtoiset-tyopajat
ilmiölähtöisten työpajojen tilanne
# action p2-toimenpide-luovan-talouden-tiekartta
luovan talouden tiekartan status
# actions completed
mitkä toimenpiteet voi ruksia tehdyiksi
# delayed
mikä tökkii
# priority 5
päätöksenteko
# priority 4
4. painopiste lyhyesti
# objective p1-tavoite-osaamisen-tunnistaminen
osaamisen tunnistaminen
# indicator mittari-korkea-aste
paljonko on maistereita ja insinöörejä
# indicator mittari-keskeyttaminen kymenlaakso
koulun keskeyttäneet kymenlaakso
# indicator mittari-yritykset
yrityksien lukumäärä
# indicators
haluaisin nähdä kaikki tunnusluvut
# abbreviation JAO
jao?
# strategy values
mitkä on ne kolme arvoa
# followUps
pitääkö mun täyttää jotain lomaketta
# nothing
kuinka vanha suomen pääministeri on
`;
