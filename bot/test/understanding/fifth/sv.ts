/** Written when the fourth batch had been learned from, and counted before anything was changed for it. */
export const fifthSv = `
@ 2021-04-13T09:00
# event 2021-04-14-kaselo-webinaari
hörni vilken tid ska man vara på plats imorgon på webbinariet / hur kommer jag in på onsdagens webbinarium
# event 2021-05-26-tno-foorumi
är TNO-forumet i maj eller juni
# event 2021-04-15-ohjaustaverkossa-esittely
på torsdag presenteras ohjaustaverkossa, när exakt?
# events 2021-05-03..2021-05-09
finns det nåt vecka 18
# events 2021-04-16
fredagens program
# events 2021-04-06..2021-05-05
vad har vi efter påsk
# event 2021-03-11-yritysrahoitus-webinaari
när var webbinariet om företagsfinansiering
# agreed 2021-04-09-ohjaamot-ajankohtaiskatsaus
vad diskuterades på förra mötet
# responsible p3-toimenpide-ohjaamot-valmennus
vem coachar navigatorerna
# action p3-toimenpide-digiloikka-ja-tekoaly
digisprånget
# actions not-started
vilka åtgärder har vi inte ens börjat med
# priority 4
vad innehåller fyran bland prioriteringarna
# indicator mittari-tyollisyysaste
hur många procent är sysselsatta
# indicator mittari-ilman-tutkintoa kymenlaakso
andelen utan examen i Kymmenedalen
# indicator mittari-keskeyttaminen
hur många hoppar av skolan
# organisation lab-ammattikorkeakoulu
LAB
# strategy goals
vad är målet med alltihop
# help
vad är det här för bot
# nothing
finns det gratis kaffe
`;
