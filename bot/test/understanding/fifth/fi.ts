/** Written when the fourth batch had been learned from, and counted before anything was changed for it. */
export const fifthFi = `
@ 2021-04-13T09:00
# event 2021-04-14-kaselo-webinaari
Terve, pomo käski kysyä: moneltako se keskiviikon kestävä tulevaisuus -tilaisuus polkaistaan käyntiin? / keskiviikon webinaari kello??
olenko ajoissa jos tulen huomenna linjoille kahdeltatoista
# event 2021-04-15-ohjaustaverkossa-esittely
ohjaustaverkossa demo / kuinka pitkään torstain esittely vie
# event 2021-04-28-hyvat-kaytannot
se missä puhutaan sukupuolisensitiivisyydestä, koska oli
# event 2021-05-26-tno-foorumi
Voitko vahvistaa TNO-foorumin päivämäärän, teen junavarauksia
# event 2021-05-26-kaselo-yhteistyoryhma
milloin yhteistyöryhmä kokoontuu seuraavan kerran
# event 2021-12-09-kaselo-tuloswebinaari
joulukuun tuloswebbi
# events 2021-05-10..2021-05-16
vko19
# events 2021-04-16
perjantain ohjelma
# events 2021-05
Mitä meillä on edessä toukokuussa?
# events 2021-04-13..2021-06-24 | events 2021-04-13..2021-06-25
mitä kaikkea ennen juhannusta ehtii olla
# events 2021-04-19..2021-04-25
seuraava viikko, onko hiljaista
# event 2021-04-29-ajankohtaista-ohjaamoista
TEMin ohjaamopalaveri huhtikuun lopussa
# agreed 2021-04-09-ohjaamot-ajankohtaiskatsaus
en päässyt perjantaina ohjaamotyöryhmään, mistä puhuttiin / mitkä oli viimeisimmän palaverin päätökset
# agreed 2021-02-25-kaselo-visio-strategia
mitä visiokokouksessa linjattiin helmikuussa
# coming 2021-04-14-kaselo-webinaari
onko huomiseen webinaariin tulossa paljon porukkaa
# responsible p2-toimenpide-luovan-talouden-tiekartta | action p2-toimenpide-luovan-talouden-tiekartta
kenelle kuuluu luovan talouden tiekartta
# responsible p3-tavoite-digiosaaminen | responsible p3-toimenpide-digiloikka-ja-tekoaly
kuka meillä vetää digiosaamista
# responsible p5-toimenpide-parasta-itaa | responsible p4-toimenpide-parasta-itaa
parasta itää kuka järkkää
# action p2-toimenpide-entrecompedu | event 2021-03-31-entrecompedu-maaraaika
entrecompedu koulutuksesta lisää
# action p4-toimenpide-tulevaisuuden-tutkimuskeskus
tulevaisuusohjauksen menetelmät opintokokonaisuus 15 op
# actions in-progress
mitä kaikkea on paraikaa käynnissä toimenpiteissä
# delayed
missä asioissa ollaan aikataulusta jäljessä
# priority 2
Mitä kakkospainopisteessä on?
# priority 1
ohjauspalvelujen saatavuus
# objective p2-tavoite-tyoperainen-maahanmuutto
työvoiman maahanmuutto
# objective p4-tavoite-ihmisarvo
ihmisarvo
# indicator mittari-tyollisyysaste etela-karjala
Onko Etelä-Karjalan työllisyys parantunut?
# indicator mittari-korkea-aste kymenlaakso
kymenlaakson korkeakoulututkinnot %
# indicator mittari-keskeyttaminen
moniko lopettaa koulun kesken
# organisation parik-saatio
mitä parik tekee
# organisation etela-karjalan-liitto
ekliitto
# organisations kymenlaakso
kymenlaakson organisaatiot aakkosissa
# help
Anteeksi tyhmä kysymys mutta mikä sinä oikein olet?
# thanks
suuret kiitokset nopeasta vastauksesta!!
# nothing
mihin aikaan kauppa menee kiinni / saako kokoukseen ottaa koiran
`;
