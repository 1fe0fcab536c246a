/** The other half of the fourth batch: put aside before the rules were touched, counted when they were done. */
export const putAsideFi = `
@ 2021-04-13T09:00
# event 2021-04-14-kaselo-webinaari
Moi! Mihin aikaan se huominen webinaari alkaa? / 14.4. klo? / en saa enää auki sitä kutsua, huominen kaselo webinaari siis
# event 2021-05-26-tno-foorumi
TNOfoorumi touko
# event 2021-04-15-ohjaustaverkossa-esittely
tarviiko ohjaustaverkossa esittelyyn ilmoittautua / Hei, en löydä kutsua torstain esittelyyn, mistä linkki?
# events 2021-05-24..2021-05-30
vko 21
# event 2021-04-28-hyvat-kaytannot | events 2021-04-28
mitä 28.4 oikein on
# event 2021-05-26-kaselo-yhteistyoryhma
Onko 26.5. aamupäivällä vai iltapäivällä yhteistyöryhmän kokous?
# events 2021-05-26
26.5 ohjelma
# events 2021-04-22
ens viikon torstaina jotain?
# events 2021-04-21..2021-04-30 | events 2021-04-20..2021-04-30 | events 2021-04-16..2021-04-30
huhtikuun loppu
# events workshop
Mitkä työpajat on jäljellä
# event 2021-04-29-ajankohtaista-ohjaamoista
Voisitko ystävällisesti kertoa, milloin järjestetään seuraavan kerran TEM:n ajankohtaista ohjaamoista -tilaisuus, jotta osaan varata sen kalenteriini?
# event 2021-05-27-ajankohtaista-ohjaamoista
Ajankohtasta ohjaamoista toukokuussa?
# event 2021-04-28-hyvat-kaytannot
sukupuolisensitiivinen webinaari
# event 2021-02-25-uskalla-yrittaa-aluefinaali
uskalla yrittää finaali millon oli
# event 2021-03-11-yritysrahoitus-webinaari
yritysrahotus webbari
# event 2021-04-15-ohjaustaverkossa-esittely | events 2021-04-15
olikos se palaveri siirretty vai ei, se 15. päivä
# agreed 2021-04-09-ohjaamot-ajankohtaiskatsaus
Mitä päätettiin ohjaamotyöryhmässä viime perjantaina?
# agreed 2021-03-26-eloliv
onko eloliv palaverista muistiota, se 26.3.
# responsible p1-toimenpide-nivelvaihe | responsible p3-toimenpide-nivelvaihe | responsible p3-tavoite-nivelvaiheet
kenen vastuulla nivelvaihehommat on
# responsible monialainen-yhteistyo
ketkä hoitaa monialasta yhteistyötä
# responsible p3-toimenpide-asiakaspalauteprosessi | responsible p3-tavoite-asiakaspalaute
vastuutaho asiakaspalautteet
# action p2-toimenpide-luovan-talouden-tiekartta
Missä mennään luovan talouden tiekartan kanssa?
# actions completed
Mitkä toimenpiteet ovat jo valmiita?
# actions in-progress
kesken olevat toimenpiteet
# priorities
strategian painopisteet lyhyesti
# objective p3-tavoite-digiosaaminen
mitä tavoitellaan digiosaamisella
# objective p1-tavoite-oppivelvollisuusika
oppivelvollisuusikä
# objective p2-tavoite-kv-opiskelijat | objective p2-tavoite-kv-opiskelijat ? objective p2-tavoite-tyoperainen-maahanmuutto
kv opiskelijat
# objective p1-tavoite-rohkeat-kokeilut
rohkeat kokeilut
# indicator mittari-korkea-aste
korkeakoulutettujen osuus
# indicator mittari-korkea-aste etela-karjala
Kuinka iso osuus eteläkarjalaisista on suorittanut korkean asteen tutkinnon?
# indicator mittari-keskeyttaminen
koulupudokkaat
# indicator mittari-yritykset
yritysten lkm
# indicators
mistä näen kaikki luvut / Mitä mittareita seurataan?
# organisation laptuote-saatio
laptuote
# organisation socom
mikä on socom
# organisation kouvola-innovation
kinno
# organisations kymenlaakso
ketä kymenlaaksosta on mukana
# organisations etela-karjala
lista etelä-karjalan toimijoista
# project valto
Mikä ihmeen VALTO?
# project tessu2
kertoisitko tessusta
# strategy vision
visio
# strategy targetGroups
kenelle tää kaikki on, siis kohderyhmät
# strategy goals
verkoston päämäärä
# greeting
hyvää huomenta kaikille
# thanks
loistavaa, kiitos paljon tiedosta
# help
oletko sä joku tekoäly / kuka täällä vastaa / mihin sua voi käyttää
# followUps
onko meiltä kysytty jotain mihin pitää vastata
# ourOrganisation
mihin kaikkeen meidän organisaatio on sitoutunut / meidän hommat
# useThisChannel
vaihda tää kanava muistutusten kanavaksi
# calendar
mitä kalenterissa on
# nothing
missä on lähin parkkipaikka / lounaslista
@ 2021-03-22T13:00
# events 2021-04-06..2021-04-30 | events 2021-04-06..2021-05-05 | events 2021-04-06..2021-04-11 | events 2021-04-06..undefined
pääsiäisen jälkeen mitä
# events 2021-03-29..2021-04-04
ens viikolla?
# agreed 2021-03-19-eloliv
mitä perjantain elolivissä sovittiin
# event 2021-03-25-ajankohtaista-ohjaamoista
ohjaamoasiat torstaina, mikä se oli
# event 2021-03-26-eloliv | events 2021-03-26
26 päivän suunnitteluwebinaari
`;
