/** Written when the seventh batch had been learned from. */
export const eighthEn = `
@ 2021-04-13T09:00
# event 2021-04-14-kaselo-webinaari
do we need to register for tomorrow's webinar / could you share the link to tomorrow's webinar once more
# event 2021-05-26-kaselo-yhteistyoryhma
the afternoon meeting on 26 May
# event 2021-04-29-ajankohtaista-ohjaamoista
the ministry's meeting about guidance centres
# events 2021-07
and what about July
# events 2021-05-17..2021-05-30
weeks 20-21
# calendar
show upcoming events
# agreed 2021-04-09-ohjaamot-ajankohtaiskatsaus
I was away on Friday. What did you agree?
# coming 2021-04-28-hyvat-kaytannot
how many people are coming to the 28 April webinar
# responsible ohjauksen-laatu
who answers for the quality of guidance
# organisation joutsenon-opisto
does Joutseno opisto belong to the network
# organisation lut-yliopisto
what tasks does LUT have
# action p2-toimenpide-luovan-talouden-tiekartta
status of the creative economy roadmap
# priority 5
decision making
# objective p1-tavoite-osaamisen-tunnistaminen
recognition of skills
# indicator mittari-keskeyttaminen kymenlaakso
dropouts in Kymenlaakso
# indicators
I'd like to see all the key figures
# strategy values
what are our three values
# followUps
do I have to fill in some form
# nothing
how old is the president
`;
