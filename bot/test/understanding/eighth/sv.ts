/** Written when the seventh batch had been learned from. */
export const eighthSv = `
@ 2021-04-13T09:00
# event 2021-04-14-kaselo-webinaari
måste man registrera sig till webbinariet imorgon / kan ni dela länken till morgondagens webbinarium en gång till
# event 2021-05-26-kaselo-yhteistyoryhma
mötet den 26 maj på eftermiddagen
# event 2021-04-29-ajankohtaista-ohjaamoista
ministeriets möte om navigatorerna
# events 2021-07
och i juli då
# events 2021-05-17..2021-05-30
veckorna 20–21
# calendar
visa kommande evenemang
# agreed 2021-04-09-ohjaamot-ajankohtaiskatsaus
Jag var borta i fredags. Vad kom ni överens om?
# coming 2021-04-28-hyvat-kaytannot
hur mycket folk kommer på webbinariet 28.4
# responsible ohjauksen-laatu
vem svarar för vägledningens kvalitet
# organisation joutsenon-opisto
hör Joutseno opisto till nätverket
# organisation lut-yliopisto
vilka uppgifter har LUT
# action p2-toimenpide-luovan-talouden-tiekartta
läget med färdplanen för kreativ ekonomi
# priority 5
beslutsfattande
# objective p1-tavoite-osaamisen-tunnistaminen
identifiering av kompetens
# indicator mittari-keskeyttaminen kymenlaakso
studieavbrott i Kymmenedalen
# indicators
jag skulle vilja se alla nyckeltal
# strategy values
vilka är våra tre värden
# followUps
ska jag fylla i något formulär
# nothing
hur gammal är presidenten
`;
