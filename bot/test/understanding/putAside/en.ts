/** The other half of the fourth batch: put aside before the rules were touched, counted when they were done. */
export const putAsideEn = `
@ 2021-04-13T09:00
# event 2021-04-14-kaselo-webinaari
hi what time does tomorrow's webinar start / webinar 14 april / whens the kaselo webinar
# event 2021-05-26-tno-foorumi
TNO forum date? / Could you please tell me when the TNO forum takes place? I would like to invite a colleague.
# events 2021-04-26..2021-05-02
week 17 / anything on in week 17?
# events 2021-04-19..2021-04-25
next week pls
# events 2021-05
may events
# events 2021-05-26
26/5
# events 2021-09-01..2021-11-30 | events 2021-08-01..2021-11-30 | events 2021-08-01..2021-12-31
plans for autumn
# events webinar
list upcoming webinars
# agreed 2021-03-11-yritysrahoitus-webinaari
what came out of the business funding webinar
# agreed 2021-04-09-ohjaamot-ajankohtaiskatsaus
what did we decide last friday
# responsible p1-tavoite-hakeva-toiminta
who is in charge of outreach work
# delayed
anything running late?
# actions in-progress
ongoing actions
# priority 2
second priority
# indicator mittari-keskeyttaminen
dropouts
# indicator mittari-korkea-aste kymenlaakso
how many people have a university degree in kymenlaakso
# indicator mittari-tyohyvinvointi
wellbeing at work
# indicators
show me all indicators
# organisation kaakkois-suomen-ely-keskus
ELY centre
# organisation etela-karjalan-liitto
Regional Council of South Karelia
# organisation kaakkois-suomen-ammattikorkeakoulu
South-Eastern Finland University of Applied Sciences
# organisations etela-karjala
which organisations are from South Karelia
# abbreviation TNO
what does TNO stand for
# help
who are you?
# nothing
how do I reset my password
# calendar
show calendar
`;
