/** Written when the fifth batch had been learned from. */
export const sixthEn = `
@ 2021-04-13T09:00
# event 2021-04-14-kaselo-webinaari
teams link for tomorrow? / does tomorrow's session end before three
# event 2021-05-26-tno-foorumi
TNO forum 2021
# event 2021-04-28-hyvat-kaytannot
what is the webinar on the 28th about
# event 2021-04-23-eloliv
when do the eloliv people meet next
# events 2021-04-20
next tuesday
# events 2021-06-01..2021-08-31
summer events
# events 2021-04-15..2021-04-18
anything later this week
# events meeting
list all meetings
# agreed 2021-03-19-eloliv
what was decided at eloliv on 19 March
# coming 2021-05-26-tno-foorumi
number of registrations for the forum
# responsible p3-toimenpide-ohjaamot-valmennus
which project coaches the guidance centres
# action p2-toimenpide-luovan-talouden-tiekartta
how is the creative economy roadmap coming along
# delayed
what's behind schedule
# priority 1
availability of guidance services
# objective p2-tavoite-kv-opiskelijat
international students' contacts with companies
# indicator mittari-korkea-aste etela-karjala
share of university graduates in South Karelia
# indicator mittari-keskeyttaminen
how many students quit
# organisation parik-saatio
Parik foundation
# nothing
how do you make meatballs
`;
