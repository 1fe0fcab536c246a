/** The half of the fourth batch by which the rules were made better. */
export const fourthSv = `
@ 2021-04-13T09:00
# event 2021-04-14-kaselo-webinaari
14.4 vad är det för tid
# event 2021-05-26-tno-foorumi
Vet du när TNO-forumet hålls? Jag borde boka tågbiljetter.
# events 2021-04-26..2021-05-02
vad händer vecka 17
# events 2021-05-26
26 maj
# events webinar
kommande webbinarier
# event 2021-04-23-eloliv
när är nästa eloliv möte
# responsible p2-toimenpide-yrittajyyskasvatusstrategia
Vem är ansvarig för strategin för företagarfostran?
# delayed
vilka åtgärder släpar efter
# actions completed
färdiga åtgärder
# priority 2
prioritering två
# priorities
vilka är våra prioriteringar
# objective p3-tavoite-digiosaaminen
digital kompetens
# indicator mittari-tyollisyysaste
sysselsättningsgraden
# indicator mittari-tyollisyysaste kymenlaakso
hur stor är sysselsättningen i kymmenedalen
# indicator mittari-keskeyttaminen
studieavbrott
# indicator mittari-toinen-aste
examen på andra stadiet
# indicator mittari-ilman-tutkintoa
hur många saknar examen efter grundskolan
# indicator mittari-yritykset
antal företag
# indicators
visa indikatorerna
# organisation kaakkois-suomen-te-toimisto
TE-byrån
# organisation kymenlaakson-liitto
Kymmenedalens förbund
# organisation ohjaamo-kotka
navigatorn i kotka
# organisation kaakkois-suomen-ammattikorkeakoulu
Sydöstra Finlands yrkeshögskola
# organisations kymenlaakso
vilka organisationer är med från Kymmenedalen?
# greeting
tjena / God morgon!
# thanks
tackar
# help
vem är du
# howToAnswer
hur svarar jag på uppföljningen
# calendar
vad finns i kalendern
`;
