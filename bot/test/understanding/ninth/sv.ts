/** Written when the eighth batch had been learned from. */
export const ninthSv = `
@ 2021-04-13T09:00
# event 2021-04-14-kaselo-webinaari
jag behöver länken till imorgon
# events 2021-05-03..2021-05-09
vecka nummer 18
# agreed 2021-04-09-ohjaamot-ajankohtaiskatsaus
anteckningar från förra veckans möte
# coming 2021-04-14-kaselo-webinaari
vilka är på plats imorgon
# delayed
är någonting försenat
# priority 3
tredje prioriteringen, vad stod det där
# indicator mittari-tyollisyysaste kymenlaakso
hur många är sysselsatta i Kymmenedalen
# organisation ksao
Kouvola yrkesinstitut KSAO
# strategy vision
vart är vi på väg, visionen alltså
# nothing
hur många bananer kan man äta
`;
