/** Written when the fifth batch had been learned from. */
export const sixthSv = `
@ 2021-04-13T09:00
# event 2021-04-14-kaselo-webinaari
var hittar jag teamslänken till i morgon / när slutar morgondagens tillställning
# event 2021-05-26-kaselo-yhteistyoryhma
samarbetsgruppen i maj
# event 2021-04-28-hyvat-kaytannot
vad handlar webbinariet den 28 om
# event 2021-05-26-tno-foorumi
TNO-forum 2021
# events 2021-04-20
nästa tisdag
# events 2021-06-01..2021-08-31
vad händer i sommar
# events meeting
lista alla möten
# agreed 2021-03-19-eloliv
vad beslutades på eloliv 19.3
# coming 2021-05-26-tno-foorumi
hur många har anmält sig till forumet
# responsible p3-tavoite-nivelvaiheet | responsible p1-toimenpide-nivelvaihe
vem jobbar med övergångsskedena
# action p2-toimenpide-luovan-talouden-tiekartta
vägkartan för kreativ ekonomi
# delayed
vad är sent ute
# priority 1
vägledningstjänsternas tillgänglighet
# objective p4-tavoite-ihmisarvo
människovärdet först
# indicator mittari-korkea-aste
hur stor andel har högskoleexamen
# indicator mittari-tyollisyysaste etela-karjala
Södra Karelens sysselsättningsgrad
# organisation parik-saatio
stiftelsen Parik
# abbreviation OKM
vad är OKM
# nothing
hur lagar man köttbullar
`;
