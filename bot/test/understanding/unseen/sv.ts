/** A third batch, with other turns of phrase again: at its first count the rules understood 79 % of it. */
export const unseenSv = `
@ 2021-04-13T09:00
# event 2021-04-14-kaselo-webinaari
Kan någon skicka Teams-länken till morgondagens webbinarium? / när kör webbinariet igång i morgon
# event 2021-05-26-tno-foorumi
var TNO-forumet nu den 26 eller 27 / ge mig uppgifterna om TNO-forum
# event 2021-12-09-kaselo-tuloswebinaari
Har man redan bestämt dag för resultatwebbinariet
# events 2021-04-19..2021-04-25
tidtabellen för nästa vecka / är nästa vecka lugn
# events 2021-05
visa maj
# events 2021-04-28
vad är det 28.4
# agreed 2021-03-11-yritysrahoitus-webinaari
jag skulle vilja läsa resultaten av företagsfinansieringswebbinariet
# agreed 2021-03-22-kaselo-teams
vad kom mötet 22.3 fram till
# responsible p1-tavoite-hakeva-toiminta
vilken part ansvarar för uppsökande verksamhet / vem leder den uppsökande verksamheten hos oss
# responsible ohjauksen-laatu
vem hör prioritering 3 till
# delayed
visa de försenade
# action p3-toimenpide-tyomarkkinatori
Hur mår Työmarkkinatori
# priorities
vad koncentrerar sig strategin på
# indicator mittari-tyollisyysaste kymenlaakso
hur ser sysselsättningsgraden i Kymmenedalen ut
# indicator mittari-tyohyvinvointi
hur mäts arbetshälsan
# organisation lab-ammattikorkeakoulu
vad gör LAB i det här nätverket
# ourOrganisation
vad ska vi ännu sköta
# practices digital handledning
har någon tips om digital handledning
# abbreviation KASELY
vad var nu KASELY
# followUps
vilka enkäter har jag ogjorda
# howToAnswer
var skriver jag svaret på uppföljningen
# coming 2021-04-14-kaselo-webinaari
vilka är med på webbinariet i morgon
# help
vad kan man ha dig till
# nothing
boka ett mötesrum åt mig
`;
