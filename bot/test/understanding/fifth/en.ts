/** Written when the fourth batch had been learned from, and counted before anything was changed for it. */
export const fifthEn = `
@ 2021-04-13T09:00
# event 2021-04-14-kaselo-webinaari
can someone send me the link to tomorrow's thing / is the webinar on wednesday still happening
# event 2021-05-26-tno-foorumi
which days is the TNO forum on
# event 2021-05-26-kaselo-yhteistyoryhma
next meeting of the cooperation group?
# events 2021-05-03..2021-05-09
wk 18
# events 2021-04-16
friday's programme
# events 2021-04-06..2021-05-05
what's happening after Easter
# events 2021-04-21..2021-04-30
anything at the end of this month?
# agreed 2021-04-09-ohjaamot-ajankohtaiskatsaus
I missed last week's meeting, what was discussed
# responsible p4-toimenpide-tulevaisuusohjaus-webinaarisarja
who organises the futures guidance webinar series
# action p3-toimenpide-digiloikka-ja-tekoaly
digital leap and AI
# actions completed
anything finished yet?
# priority 3
what does priority number three say
# indicator mittari-tyollisyysaste kymenlaakso
how many people have jobs in Kymenlaakso
# indicator mittari-osaamistaso
how educated are people here
# indicator mittari-ilman-tutkintoa
share of people with no qualifications
# organisation cursor
what does Cursor do
# organisations
how many organisations are in the network
# help
what's this thing for
# nothing
where can I buy a bus ticket
`;
