/** What people write in Swedish. A line that begins with @ sets the clock, # says the right answer to the questions below it. */
export const sv = `
@ 2021-04-13T09:00
# event 2021-04-29-ajankohtaista-ohjaamoista
när är nästa Ohjaamo-möte / när är nästa navigatormöte / nästa möte för Ohjaamo / när har ohjaamona nästa möte
# event 2021-04-14-kaselo-webinaari
när är nästa webbinarium / nästa webbinarium / nästa webinar / när är webinariet / hur dags börjar KASELOs webbinarium / var är webbinariet
vad är nästa / nästa evenemang / vilket är nästa evenemang / länken till webbinariet / när börjar morgondagens webbinarium / webbinariet 14.4
# event 2021-04-15-ohjaustaverkossa-esittely
när presenteras ohjaustaverkossa.fi / presentationen av ohjaustaverkossa när
# event 2021-04-28-hyvat-kaytannot
när är webbinariet om god praxis / när börjar webbinariet 28.4 / webbinariet om karriärvägledning och könssensitiv vägledning
när är det könssensitiv handledning / god praxis: karriärvägledning när
# event 2021-04-23-eloliv
eloliv / nästa eloliv / när är nästa eloliv-möte / ELOLIV i april
# event 2021-05-26-tno-foorumi
när är TNO-forumet / tno-forum / när hålls tno forum / TNO foorumi / var hålls TNO-forum / nästa forum / nar ar tno forumet
# event 2021-05-26-kaselo-yhteistyoryhma
när har samarbetsgruppen möte / samarbetsgruppens möte / samarbetsgruppens nästa möte
# event 2021-12-09-kaselo-tuloswebinaari
när är resultatwebbinariet / resultat webinariet / KASELOs resultatwebbinarium
# event 2021-03-11-yritysrahoitus-webinaari
när var webbinariet om företagsfinansiering / när hölls företagsfinansieringswebbinariet
# event 2021-02-22-esr-eakr-haku
när slutade ESF-ansökan / när gick ansökningstiden för ESR och EAKR ut
# event 2021-syksy-eloliv-tapahtuma
när är höstens ELOLIV-evenemang
# events 2021-04
vad händer i april / april / i april / aprils program / april 2021 / evenemang i april / finns det något i april / den här månaden / vad har vi denna månad
# events 2021-05
maj / vad händer i maj / nästa månad / vad har vi nästa månad / kalendern för maj / finns det evenemang i maj
# events 2021-03
vad hände i mars / förra månaden / evenemangen i mars / mars
# events 2021-01
januari 2021 / vad gjordes i januari
# events 2021-06
juni / något i juni
# events 2020-11
november 2020
# events 2021-12
i december / december
# events 2021-04-26..2021-05-02
vecka 17 / v 17 / v.17 / vad har vi vecka 17 / finns det något vecka 17 / veckan 17
# events 2021-04-19..2021-04-25
nästa vecka / vad händer nästa vecka / vad har vi nästa vecka / nasta vecka / programmet för nästa vecka / kommande vecka
# events 2021-04-12..2021-04-18
den här veckan / vad händer den här veckan / denna vecka / veckans evenemang / i veckan
# events 2021-04-05..2021-04-11
förra veckan / vad hände förra veckan
# events 2021-04-14
imorgon / i morgon / vad händer i morgon / har vi något imorgon / 14.4 / den 14 april / 14 april / vad är det den 14.4.2021 / på onsdag / morgondagen
# events 2021-04-15
i övermorgon / övermorgon / på torsdag / vad är det på torsdag / torsdag
# events 2021-04-13
idag / i dag / vad händer idag / har vi något i dag
# events 2021-04-19
på måndag / nästa måndag / måndag
# events 2021-04-16
fredag / på fredag / vad händer på fredag
# events 2021-04-12
igår / vad hade vi igår
# events 2021-03-01..2021-05-31
i vår / vårens evenemang / på våren / vad händer i vår
# events 2021-09-01..2021-11-30
i höst / på hösten / höstens program / vad händer i höst
# events 2021-06-01..2021-08-31
i sommar / på sommaren
# events 2021-09-01..2021-12-31
i slutet av året / vad händer i slutet av året
# events 2021-04 webinar
finns det webbinarier i april / webbinarier i april
# events 2021-05 meeting
vilka möten har vi i maj / mötena i maj
# events webinar
webbinarier / kommande webbinarier / vilka webbinarier är på gång
# calendar
kalender / kalendern / vad är på gång / kommande evenemang / vilka evenemang är på kommande / evenemang / kalendr / vad händer den närmaste tiden
# agreed 2021-03-11-yritysrahoitus-webinaari
vad kom man överens om på företagsfinansieringswebbinariet / vad beslutades på webbinariet om företagsfinansiering / resultaten från företagsfinansieringswebbinariet
vad kom vi överens om 11.3 / vad gav webbinariet om företagsfinansiering / minnesanteckningar från företagsfinansieringswebbinariet
# agreed 2021-04-09-ohjaamot-ajankohtaiskatsaus
vad kom vi överens om förra veckan / vad bestämdes 9.4 / vad bestämdes senast
# agreed 2021-03-22-kaselo-teams
protokollet från mötet 22.3
# agreed 2021-05-26-tno-foorumi
agendan för TNO-forumet / föredragningslista tno-forum
# responsible p1-tavoite-hakeva-toiminta
vem ansvarar för uppsökande verksamhet / vem ansvarar för den uppsökande verksamheten / vem är ansvarig för uppsökande verksamhet / uppsökande verksamhet, vem har ansvaret
vem har hand om uppsökande verksamhet / ansvarig för uppsökande verksamhet / vem ansvarar för uppsokande verksamhet / vems ansvar är uppsökande verksamhet
# responsible p3-toimenpide-ohjaamot-valmennus
vem ansvarar för Ohjaamo-träningen / vem tränar ohjaamona
# responsible ohjauksen-laatu
vem ansvarar för prioritering 3 / vem ansvarar för kvaliteten på vägledningen
# responsible ohjauspalvelun-saatavuus
vem är ansvarig för den första prioriteringen / ansvariga för prioritering 1
# responsible p2-toimenpide-yritysrahoitus-webinaari
vem ansvarar för företagsfinansieringswebbinariet
# responsible p2-toimenpide-luovan-talouden-tiekartta
vem ansvarar för färdplanen för den kreativa ekonomin
# delayed
vilka åtgärder är försenade / försenade åtgärder / är något försenat / vad ligger efter / vilka åtgärder är sena / finns det förseningar
# actions in-progress
vilka åtgärder pågår / pågående åtgärder / vad är på hälft
# actions completed
vilka åtgärder är klara / vad är färdigt / slutförda åtgärder
# actions not-started
vad har inte påbörjats / åtgärder som inte har börjat
# action p3-toimenpide-tyomarkkinatori
työmarkkinatori / hur går det med työmarkkinatori / läget med Jobbmarknad Finland / jobbmarknaden
# action p2-toimenpide-luovan-talouden-tiekartta
färdplanen för kreativ ekonomi / hur går det med färdplanen för den kreativa ekonomin / är färdplanen för kreativ ekonomi klar
# action p1-toimenpide-nivelvaihe | action p3-toimenpide-nivelvaihe
läget för samarbetet i övergångsskeden / hur framskrider samarbetet i övergångarna
# action p3-toimenpide-asiakaspalauteprosessi
utvecklingsprocessen för kundrespons / hur går det med att utnyttja kundresponsen
# action p3-toimenpide-digiloikka-ja-tekoaly
digisprånget / hur går det med digisprånget och artificiell intelligens
# priorities
prioriteringar / prioriteringarna / vilka är prioriteringarna / strategins prioriteringar / strategi / vilka tyngdpunkter har vi / prioritringar / åtgärder / strategiska prioriteringar
# priority 3
prioritering 3 / den tredje prioriteringen / tyngdpunkt 3 / vad innehåller prioritering 3 / prioritering tre / vägledningens kvalitet / läget för prioritering 3
# priority 2
prioritering 2 / sektorsövergripande samarbete / åtgärderna i prioritering 2 / multiprofessionellt samarbete
# priority 5
påverka beslutsfattandet / femte prioriteringen
# priority 1
första prioriteringen / vägledningstjänsternas tillgänglighet
# noPriority 17
prioritering 17
# objective p1-tavoite-rohkeat-kokeilut
modiga försök / djärva experiment
# objective p3-tavoite-digiosaaminen
digital kompetens / digikunnande
# indicators
indikatorer / indikatorerna / hur ser indikatorerna ut / mätare / vilka indikatorer följer vi / indikatrer / läget för indikatorerna
# indicator mittari-tyollisyysaste etela-karjala
sysselsättningsgraden i Södra Karelen / sysselsättning Södra Karelen / sysselsättningsgrad södra karelen / hur är sysselsättningsgraden i södra karelen / sysselsattningsgraden i sodra karelen
# indicator mittari-tyollisyysaste
sysselsättningsgrad / sysselsättningsgraden / vad är sysselsättningsgraden / hur hög är sysselsättningsgraden / sysselsättningen / sysselsätningsgraden
# indicator mittari-ilman-tutkintoa
utan examen / hur många saknar examen / andelen utan examen efter grundstadiet
# indicator mittari-ilman-tutkintoa kymenlaakso
hur många är utan examen i Kymmenedalen
# indicator mittari-toinen-aste
examen på andra stadiet / andelen med examen på andra stadiet / hur många har andra stadiets examen
# indicator mittari-korkea-aste
högskoleexamen / andelen högskoleutbildade / examen på högskolenivå
# indicator mittari-osaamistaso
utbildningsnivå / utbildningsnivån / måttet på utbildningsnivå
# indicator mittari-keskeyttaminen
avbrutna studier / studieavbrott / hur många avbryter sin utbildning
# indicator mittari-yritykset
antalet företag / hur många företag finns det
# indicator mittari-tyohyvinvointi
arbetshälsa / välbefinnande i arbetet / arbetsvälmående
# organisation ohjaamo-kotka
vad gör Ohjaamo Kotka / ohjaamo kotka / Navigatorn i Kotka
# organisation ksao
vad gör KSAO / vad ansvarar KSAO för
# organisation lut-yliopisto
LUT / vad gör LUT-universitetet
# organisation kaakkois-suomen-ely-keskus
vad gör NTM-centralen / vad ansvarar NTM-centralen för / NTM-centralen i Sydöstra Finland
# organisation kaakkois-suomen-te-toimisto
TE-byrån / vad gör TE-byrån
# organisations
vilka hör till nätverket / vilka organisationer finns i nätverket / nätverkets medlemmar / organisationer / hur många organisationer är med
# organisations kymenlaakso
organisationer i Kymmenedalen / vilka organisationer är från Kymmenedalen
# ourOrganisation
vad gör vår organisation / vad ska vi göra / vad ansvarar vår organisation för / vår organisation / våra åtgärder / vad är vårt ansvar
# practices karriärvägledning
god praxis i karriärvägledning / goda exempel på karriärvägledning
# practices
god praxis / vilken god praxis har berättats / bra exempel / god praksis
# abbreviation TNO
vad är TNO / vad betyder TNO / TNO / vad står TNO för / förkortningen TNO
# abbreviation ESR
vad är ESR / vad betyder förkortningen ESR
# abbreviation JAO
vad är JAO / jao
# abbreviation ELO
vad betyder ELO
# project tessu2
vad är TESSU2 / projektet tessu2
# project kohtaamo
Kohtaamo-projektet / vad är Kohtaamo
# project osmo
osmo
# followUps
uppföljning / öppna enkäter / vilka uppföljningar är öppna / finns det en öppen enkät / hur länge kan man svara / uppföljningen / uppfölning
# howToAnswer
hur svarar jag / hur svarar jag på enkäten / hur svarar man på uppföljningen / var svarar jag / hur ska jag svara
# coming 2021-04-14-kaselo-webinaari
vem kommer / vilka kommer / vilka kommer på webbinariet / hur många har anmält sig / deltagare / vilka deltar i morgon / vem kommer till KASELOs webbinarium
# coming 2021-05-26-tno-foorumi
vilka kommer till TNO-forumet / vem deltar i tno-forum
# greeting
hej / hejsan / god dag / hallå / tjena / god morgon / hej hej
# thanks
tack / tack så mycket / tackar / tusen tack / tack för hjälpen
# help
hjälp / hjalp / vad kan du / vad kan jag fråga / hur använder man dig / instruktioner / vem är du / vad kan man fråga dig
# useThisChannel
använd den här kanalen
# strategy vision
visionen / vad är visionen / vår vision
# strategy values
vilka är värderingarna / nätverkets värderingar / värden
# strategy goals
vilka är målen / strategins mål
# nothing
vad är meningen med livet / vad är klockan / berätta en vits / hur blir vädret imorgon / asdfghjkl
@ 2021-04-14T15:00
# event 2021-04-15-ohjaustaverkossa-esittely
vilket är nästa evenemang
# event 2021-04-28-hyvat-kaytannot
nästa webbinarium / när är nästa webbinarium
# agreed 2021-04-14-kaselo-webinaari
vad kom man överens om idag / vad kom man överens om på webbinariet
# events 2021-04-15
imorgon / vad har vi i morgon
@ 2021-01-20T08:30
# event 2021-01-28-ajankohtaista-ohjaamoista
när är nästa Ohjaamo-möte
# event 2021-01-21-eloliv
nästa evenemang / eloliv när
# events 2021-02
nästa månad / vad händer i februari
# events 2021-01-25..2021-01-31
nästa vecka / vecka 4
# event 2021-02-02-parasta-itaa
när är nästa Parasta itää
# event 2021-02-03-elo-jao-etela-savo
när är nästa ELO & JAO med Södra Savolax
# event 2021-01-22-toimintasuunnitelma-tyopaja
nästa workshop / nästa verkstad
@ 2021-11-22T10:00
# event 2021-12-09-kaselo-tuloswebinaari
vilket är nästa evenemang / nästa webbinarium
# events 2021-12
nästa månad / vad händer i december / december
# events 2021-11-22..2021-11-28
den här veckan
# agreed 2021-05-26-tno-foorumi | agreed 2021-05-27-tno-foorumi
vad bestämdes på TNO-forumet
`;
