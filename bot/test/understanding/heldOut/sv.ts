/** Written before the rules were tuned, and never looked at while they were: what these say is how a stranger fares. */
export const heldOutSv = `
@ 2021-04-13T09:00
# event 2021-04-14-kaselo-webinaari
hur dags börjar webbinariet imorgon / var hittar jag länken till KASELOs webbinarium
# event 2021-04-28-hyvat-kaytannot
när är webbinariet om god praxis i karriärvägledning
# event 2021-04-29-ajankohtaista-ohjaamoista
när har Navigatorerna möte nästa gång / nästa möte om Ohjaamo
# event 2021-05-26-tno-foorumi
vilken dag är TNO-forumet / vem ordnar TNO-forum
# event 2021-05-26-kaselo-yhteistyoryhma
när träffas samarbetsgruppen
# event 2021-04-23-eloliv
nästa ELOLIV-möte / när är eloliv
# events 2021-05
evenemang i maj / vad har vi på gång i maj
# events 2021-04-19..2021-04-25
finns det något nästa vecka / kalendern för nästa vecka
# events 2021-04-15
vad händer i övermorgon / evenemang på torsdag
# events 2021-04-26..2021-05-02
v. 17 / vad händer vecka 17
# agreed 2021-03-11-yritysrahoitus-webinaari
vad bestämdes på webbinariet om företagsfinansiering / protokollet från företagsfinansieringswebbinariet
# agreed 2021-03-19-eloliv | agreed 2021-03-26-eloliv
vad kom man överens om på senaste ELOLIV
# responsible p1-tavoite-hakeva-toiminta
vem bär ansvaret för uppsökande verksamhet / vem sköter den uppsökande verksamheten
# responsible p4-toimenpide-tulevaisuusohjaus-webinaarisarja
vilka ansvarar för webbinarieserien om framtidsvägledning
# responsible monialainen-yhteistyo
vem ansvarar för prioritering 2
# delayed
vad är försenat / är något efter tidtabellen
# action p3-toimenpide-tyomarkkinatori
hur går det med Jobbmarknaden / status för Työmarkkinatori
# priority 4
den fjärde prioriteringen / prioritering nr 4
# indicator mittari-tyollisyysaste kymenlaakso
sysselsättningsgraden i Kymmenedalen / hur stor är sysselsättningen i Kymenlaakso
# indicator mittari-korkea-aste
hur många har högskoleexamen / examen på högre nivå
# indicator mittari-keskeyttaminen
siffror om avbrutna studier
# organisation cursor
vad gör Cursor i nätverket
# organisation ohjaamo-kotka
Ohjaamo i Kotka / vad ansvarar Ohjaamo Kotka för
# ourOrganisation
vad har vår organisation för uppgifter / vad ansvarar vi för
# practices
goda exempel / har någon berättat om god praxis
# practices karriärvägledning
god praxis om karriärvägledning
# abbreviation EAKR
vad betyder EAKR / vad står EAKR för
# followUps
finns det öppna enkäter / vilken uppföljning borde vi svara på
# howToAnswer
hur fyller man i enkäten / hur svarar jag på detta
# coming 2021-04-14-kaselo-webinaari
vilka deltar i webbinariet / hur många kommer till morgondagens webbinarium
# greeting
God morgon / Hejsan
# thanks
tack så mycket
# help
vad kan du hjälpa mig med
# nothing
vem vann hockeymatchen igår
# priorities
vilka är strategins tyngdpunkter
# strategy vision
hur lyder visionen
# organisations etela-karjala
vilka organisationer i Södra Karelen hör till nätverket
# indicators
hur ser det ut med indikatorerna
`;

/** Written after the rules were thought finished: at its first count they understood 44 % of it. */
export const afterwardsSv = `
@ 2021-04-13T09:00
# event 2021-04-14-kaselo-webinaari
Hej, vilken tid var det webbinariet i morgon började? / kan du säga när KASELOs stora webbinarium är / var hittar man Teams-länken för morgondagens webbinarium
# event 2021-04-29-ajankohtaista-ohjaamoista
när håller TEM nästa Ohjaamo-möte
# event 2021-05-26-tno-foorumi
när ska TNO-forumet ordnas / tid och plats för TNO-forum?
# event 2021-04-28-hyvat-kaytannot
hur dags är webbinariet om karriärvägledning
# events 2021-05
är det något i maj som man borde delta i / vad allt har vi under maj månad
# events 2021-04-26..2021-05-02
jag är ledig vecka 17, missar jag något
# events 2021-04-19..2021-04-25
händer det något intressant nästa vecka
# events 2021-04-16
något på fredag
# events 2021-04-16 meeting
mötena på fredag?
# agreed 2021-03-11-yritysrahoitus-webinaari
jag missade webbinariet om företagsfinansiering, vad bestämdes där / vad kom det ut av företagsfinansieringswebbinariet
# responsible p1-tavoite-hakeva-toiminta
vem kan jag ringa om uppsökande verksamhet / vems uppgift är den uppsökande verksamheten
# responsible p2-toimenpide-luovan-talouden-tiekartta
vem gör färdplanen för kreativ ekonomi
# delayed
ligger vi efter med någon åtgärd / vilka åtgärder släpar efter
# actions completed
vad har vi fått klart
# action p2-toimenpide-luovan-talouden-tiekartta
har färdplanen för kreativ ekonomi blivit färdig
# priorities
räkna upp de strategiska prioriteringarna / vad betonas i strategin
# priority 5
vad görs för att påverka beslutsfattandet
# indicator mittari-tyollisyysaste etela-karjala
hur många har jobb i Södra Karelen / är sysselsättningen bra i Södra Karelen
# indicator mittari-ilman-tutkintoa
hur stor del har ingen examen
# organisation cursor
vilken roll har Cursor Oy
# ourOrganisation
vad förväntas av oss / vilka åtgärder hör till oss
# practices studiehandledning
dela någon god praxis om studiehandledning
# abbreviation OKM
vem är OKM / öppna förkortningen OKM
# followUps
vilka enkäter är på gång / har jag obesvarade enkäter
# howToAnswer
var hittar jag frågeformuläret / jag vill svara på enkäten, hur gör jag
# coming 2021-05-26-tno-foorumi
hur mycket folk kommer till TNO-forumet
# thanks
stort tack / ok tack för informationen
# greeting
Tjena tjena / god kväll
# nothing
vad är saldot på mitt konto / rekommendera en lunchrestaurang / berätta om presidenten
`;
