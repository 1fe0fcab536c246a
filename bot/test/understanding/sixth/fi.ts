/** Written when the fifth batch had been learned from. */
export const sixthFi = `
@ 2021-04-13T09:00
# event 2021-04-14-kaselo-webinaari
Hei! Missäs se huomisen tilaisuuden linkki majailee? / webinaaria en löydä mistään, onko se varmasti keskiviikkona
loppuuko huominen ennen kolmea
# event 2021-05-26-tno-foorumi
TNO foorumi 2021 / lapussa lukee tno-foorumi apv, mikä päivä
# event 2021-04-28-hyvat-kaytannot
uraohjauswebinaari 28.4. / Minkä aiheinen tuo 28. päivän webinaari on?
# event 2021-04-23-eloliv
elolivin seuraava tapaaminen milloin
# event 2021-02-25-uskalla-yrittaa-aluefinaali
uskalla yrittää
# event 2021-04-29-ajankohtaista-ohjaamoista
seuraava temin teams ohjaamoista
# events 2021-04-26..2021-05-02
viikko 17 mitä
# events 2021-04-20
ensi tiistaina
# events 2021-05-11..2021-05-20
toukokuun puolessa välissä
# events 2021-06-01..2021-08-31
kesän tapahtumat
# events 2021-04-13..2021-04-27 | events 2021-04-13..2021-04-26
mitä seuraavan kahden viikon aikana
# events meeting
luettele palaverit
# agreed 2021-03-19-eloliv
mitä 19.3. elolivissa päätettiin
# agreed 2021-01-12-parasta-itaa
tammikuun parasta itää -palaverin anti
# coming 2021-05-26-kaselo-yhteistyoryhma
keitä on lupautunut yhteistyöryhmän kokoukseen
# responsible p3-toimenpide-ohjaamot-valmennus
mikä hanke valmentaa ohjaamoja
# responsible p4-toimenpide-tulevaisuuden-tutkimuskeskus
kuka järjestää tulevaisuustutkimuksen perusopinnot
# responsible p1-tavoite-hakeva-toiminta
hakevasta toiminnasta vastaava taho
# action p3-toimenpide-tyomarkkinatori
mitä työmarkkinatorin osalta on tehty
# action p2-toimenpide-luovan-talouden-tiekartta
tiekartta luova talous
# action p1-toimenpide-nivelvaihe | action p3-toimenpide-nivelvaihe
nivelvaiheyhteistyö ja koulutustarjonta
# actions not-started
mitä ei ole pantu alulle
# actions paused
tauolla olevat toimenpiteet
# priority 5
viidennen painopisteen sisältö
# priority 3
laatu ja tieto painopiste
# objective p4-tavoite-uusinajattelu
uusinajattelu
# objective p2-tavoite-yrittajyyskasvatus
yrittäjyyskasvatuksen jalkauttaminen
# indicator mittari-tyollisyysaste kymenlaakso
kuinka hyvin kymenlaaksolaiset työllistyy
# indicator mittari-toinen-aste etela-karjala
toisen asteen käyneet etelä-karjalassa
# indicator mittari-yritykset
montako yritystä alueella toimii
# organisation kiipulan-ammattiopisto-kouvola
Kiipula
# organisation sak-kouvola
onko SAK jäsen
# project technology-playground
mikä on technology playground
# strategy motto
verkoston motto
# howToAnswer
en osaa vastata siihen kyselyyn, miten se tehdään
# nothing
voiko täältä ostaa lippuja risteilylle
`;
